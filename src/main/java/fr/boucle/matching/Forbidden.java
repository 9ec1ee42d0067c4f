package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Trait;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** What must never be proposed: what the law forbids, what the need itself excludes, what cannot be reached. */
final class Forbidden {
    /** Of an offer: it is hazardous; of a need: it takes nothing that is. */
    static final int HAZARD = 1;
    /** Of an offer: food, feed, bedding, soil and skin do not take it; of a need: it is one of these. */
    static final int UNFIT_FOR_USE = 2;

    /** A concept that is less sure says nothing about what is forbidden. */
    static final double SURE = 0.31;

    /** A concept that the text is about. */
    static final double CENTRAL = 0.5;

    private static final double OUTSTANDING = 1.25;
    private static final int DIRTY = Terms.bits(Set.of(Trait.CONTAMINATED));
    private static final int TREATED = Terms.bits(Set.of(Trait.TREATED));

    private final Terms terms;
    private final SensitiveUse sensitiveUse;
    private final HazardRule hazardRule;
    private final BitSet biomassFuel;
    private final BitSet wipingRags;
    private final BitSet cullets;
    private final List<ForbiddingRule> rules;

    Forbidden(Terms terms, WithinReach reach) {
        this.terms = terms;
        sensitiveUse = new SensitiveUse(terms);
        hazardRule = new HazardRule(terms, sensitiveUse);
        biomassFuel = terms.under("biomass-fuel");
        wipingRags = terms.under("wiping-rags");
        cullets = terms.under("cullet-container", "cullet-flat", "cullet-glass-wool");
        var containers = new Containers(terms);
        rules = List.of(
                hazardRule,
                this::bySensitiveUse,
                new ContentsRule(terms, sensitiveUse, containers),
                new PurityRule(terms),
                new OriginRule(terms, sensitiveUse),
                this::byCatalogue,
                new UseInWords(terms),
                new NeedItselfRule(terms, containers),
                this::byLackOfProof,
                (offer, need) -> reach.isPossible(offer, need)
                        ? Optional.empty()
                        : Optional.of(new Obstacle("match.forbidden.tooFar")));
    }

    /** The first rule that forbids the pair, told so that a reader can follow it. */
    Optional<Obstacle> forbids(Profile offer, Profile need) {
        for (var rule : rules) {
            var obstacle = rule.forbids(offer, need);
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return Optional.empty();
    }

    /** What of a profile alone says much of what is forbidden it: a pair that has a bit in common is. */
    int dangers(Profile profile) {
        var said = profile.said();
        boolean hazard = profile.isOffer()
                ? hazardRule.isSurelyHazardous(profile)
                : !profile.hazardous() && !sensitiveUse.isUnfit(said);
        boolean unfit = profile.isOffer() ? sensitiveUse.isSurelyClosedTo(profile) : sensitiveUse.isMeantBy(said);
        return (hazard ? HAZARD : 0) | (unfit ? UNFIT_FOR_USE : 0);
    }

    /**
     * Food, feed, bedding, soil and skin take nothing hazardous, soiled or treated; paper pulp (EN 643) and
     * wiping rags nothing soiled, nor does a need that says so.
     */
    private Optional<Obstacle> bySensitiveUse(Profile offer, Profile need) {
        boolean sensitive = sensitiveUse.isMeantBy(need.said());
        boolean kitchen = need.isShared() && need.said().has(Quality.KITCHEN);
        if (!sensitive
                && !isPulpOrRags(need)
                && !isCleanFuel(need.said())
                && !SensitiveUse.asksForClean(need)
                && !kitchen) {
            return Optional.empty();
        }
        var soiled = offer.said().qualities(terms.dictionary()).get(Quality.SOILED);
        if (soiled != null && !sensitiveUse.isByNature(soiled, offer.said(), need.said())) {
            return Optional.of(new Obstacle("match.forbidden.soiled", soiled));
        }
        return sensitive && sensitiveUse.isClosedTo(offer, need.said())
                        || SensitiveUse.asksForClean(need) && isUnwantedUnfit(offer, need)
                ? Optional.of(new Obstacle("match.forbidden.sensitive"))
                : Optional.empty();
    }

    /** It is contaminated by nature, or treated wood or paper, and the need does not ask for that very thing; but one may be cleaned. */
    private boolean isUnwantedUnfit(Profile offer, Profile need) {
        int treated = offer.family() == Family.WOOD || offer.family() == Family.PAPER ? TREATED : 0;
        int unfit = offer.said().has(Quality.CLEAN) ? treated : DIRTY | treated;
        return !offer.isShared()
                && sensitiveUse.isUnfitFor(need.said(), offer.said(), unfit)
                && !hazardRule.asksForIt(offer.said(), need.said());
    }

    private boolean isCleanFuel(Said need) {
        return need.meant() > 0
                && need.weight(0) >= CENTRAL
                && biomassFuel.get(need.concept(0))
                && !need.has(Quality.TREATING)
                && !need.has(Quality.SOILED);
    }

    private boolean isPulpOrRags(Profile need) {
        var said = need.said();
        return said.meant() > 0
                && said.weight(0) >= CENTRAL
                && (need.material(0).family() == Family.PAPER
                        || wipingRags.get(said.concept(0)) && !said.has(Quality.SOILED))
                && !said.has(Quality.TREATING);
    }

    /** What a text is surest of counts, however unsure that is; so does, of a sensitive need, what it may be. */
    private Optional<Obstacle> byCatalogue(Profile one, Profile other) {
        var offer = one.said();
        var need = other.said();
        boolean sensitive = sensitiveUse.isMeantBy(need);
        for (int i = 0; i < offer.meant() && counts(offer, i, OUTSTANDING); i++) {
            for (int j = 0; j < need.meant(); j++) {
                if (counts(need, j, 1) || sensitive && sensitiveUse.mayBe(need, j)) {
                    var exclusion = terms.exclusion(offer.concept(i), need.concept(j));
                    if (exclusion.isPresent() && (sensitive || !names(need, offer.concept(i)))) {
                        return Optional.of(new Obstacle("match.forbidden.rule", List.of(), exclusion));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Who collects pool pallets, among other pallets, says so. */
    private static boolean names(Said need, int offered) {
        return any(need, SURE, needed -> needed == offered);
    }

    /** @param surer how much surer than of the next a text is of its first concept, for that one to count anyhow */
    private static boolean counts(Said said, int place, double surer) {
        return said.weight(place) >= SURE
                || place == 0 && (said.meant() == 1 || said.weight(0) > surer * said.weight(1));
    }

    /** A sensitive use takes only what is known to serve it: common words are no proof that a thing can be eaten. */
    private Optional<Obstacle> byLackOfProof(Profile offer, Profile need) {
        return !need.isShared()
                        && !need.said().has(Quality.TREATING)
                        && sensitiveUse.isMeantBy(need.said())
                        && !isMelted(need.said())
                        && !sensitiveUse.isProven(offer.said(), need.said())
                ? Optional.of(new Obstacle("match.forbidden.unproven"))
                : Optional.empty();
    }

    /** «Cullet for baby jars» is melted: what is wrong in it is excluded by name. */
    private boolean isMelted(Said need) {
        return need.meant() > 0 && need.weight(0) >= CENTRAL && cullets.get(need.concept(0));
    }

    /** Whether a concept that it means, at least so sure, is such a one. */
    static boolean any(Said said, double sure, IntPredicate such) {
        for (int i = 0; i < said.meant(); i++) {
            if (said.weight(i) >= sure && such.test(said.concept(i))) {
                return true;
            }
        }
        return false;
    }
}
