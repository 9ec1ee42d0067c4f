package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** What must never be proposed: what the law forbids, what the need itself excludes, what cannot be reached. */
record Forbidden(Terms terms, WithinReach reach) {
    /** Of an offer: it is hazardous; of a need: it takes nothing that is. */
    static final int HAZARD = 1;
    /** Of an offer: food, feed, bedding, soil and skin do not take it; of a need: it is one of these. */
    static final int UNFIT_FOR_USE = 2;

    /** A concept that is less sure says nothing about what is forbidden. */
    private static final double SURE = 0.31;

    /** A concept that the text is about. */
    private static final double CENTRAL = 0.5;

    private static final double SAME = 0.7;
    private static final double WRITTEN_USE = 0.5;
    private static final int UNFIT = Terms.bits(Set.of(Trait.HAZARDOUS, Trait.CONTAMINATED, Trait.TREATED, Trait.POP));
    private static final int SENSITIVE = Terms.bits(Set.of(Trait.SENSITIVE_USE, Trait.FOOD));
    private static final int UNTREATED = Said.bits(Set.of(Quality.FOOD, Quality.FEED, Quality.BEDDING, Quality.SKIN));
    private static final int SENSITIVE_USES = Said.bits(EnumSet.range(Quality.FOOD, Quality.SKIN));
    private static final int EATEN = Said.bits(Set.of(Quality.FEED, Quality.FOOD));
    private static final int HAZARDOUS = Terms.bits(Set.of(Trait.HAZARDOUS, Trait.POP));

    /** The first rule that forbids the pair, told so that a reader can follow it. */
    Optional<Obstacle> forbids(Profile offer, Profile need) {
        return byHazard(offer, need)
                .or(() -> bySensitiveUse(offer, need))
                .or(() -> byOrigin(offer, need))
                .or(() -> byCatalogue(offer.said(), need.said()))
                .or(() -> byTheNeedItself(offer, need))
                .or(() -> reach.isPossible(offer, need)
                        ? Optional.empty()
                        : Optional.of(new Obstacle("match.forbidden.tooFar")));
    }

    /** What of a profile alone says much of what is forbidden it: a pair that has a bit in common is. */
    int dangers(Profile profile) {
        var said = profile.said();
        boolean hazard = profile.isOffer()
                ? isHazardous(profile)
                : !profile.hazardous() && !any(said, SURE, each -> terms.isAny(each, UNFIT));
        boolean unfit = profile.isOffer() ? isUnfit(profile) : isSensitive(said);
        return (hazard ? HAZARD : 0) | (unfit ? UNFIT_FOR_USE : 0);
    }

    private boolean isHazardous(Profile offer) {
        return offer.hazardous() || any(offer.said(), CENTRAL, each -> terms.isAny(each, HAZARDOUS));
    }

    private boolean isUnfit(Profile offer) {
        return offer.hazardous()
                || offer.said().has(Quality.SOILED)
                || any(offer.said(), SURE, each -> terms.isAny(each, UNFIT));
    }

    /** Hazardous waste goes only to who accepts it, by saying so or by asking for that very thing. */
    private Optional<Obstacle> byHazard(Profile offer, Profile need) {
        return isHazardous(offer) && !need.hazardous() && !asksForIt(offer.said(), need.said())
                ? Optional.of(new Obstacle("match.forbidden.hazardous"))
                : Optional.empty();
    }

    private boolean asksForIt(Said offer, Said need) {
        return any(
                need,
                SURE,
                needed -> terms.isAny(needed, UNFIT)
                        && any(offer, SURE, offered -> terms.closeness(offered, needed) >= SAME));
    }

    /** Food, feed, bedding, soil and skin take nothing hazardous, soiled or treated; paper pulp nothing soiled (EN 643). */
    private Optional<Obstacle> bySensitiveUse(Profile offer, Profile need) {
        boolean sensitive = isSensitive(need.said());
        if (!sensitive && !isPulp(need)) {
            return Optional.empty();
        }
        var soiled = offer.said().qualities(terms.dictionary()).get(Quality.SOILED);
        if (soiled != null) {
            return Optional.of(new Obstacle("match.forbidden.soiled", soiled));
        }
        if (!sensitive) {
            return Optional.empty();
        }
        return isUnfit(offer) ? Optional.of(new Obstacle("match.forbidden.sensitive")) : Optional.empty();
    }

    private static boolean isPulp(Profile need) {
        var said = need.said();
        return said.meant() > 0
                && said.weight(0) >= CENTRAL
                && need.material(0).family() == Family.PAPER
                && !said.has(Quality.TREATING);
    }

    /** What comes from plates or holds meat is no feed, no food and no growing medium, unless a use says how. */
    private Optional<Obstacle> byOrigin(Profile offer, Profile need) {
        var said = offer.said();
        boolean kitchen = said.has(Quality.KITCHEN) && need.said().hasAny(EATEN);
        boolean meat = (said.has(Quality.MEAT) || any(said, SURE, each -> terms.is(each, Trait.ANIMAL_BY_PRODUCT)))
                && isSensitive(need.said());
        return (kitchen || meat) && isOrganic(said) && (kitchen || !hasWrittenUse(said, need.said()))
                ? Optional.of(new Obstacle("match.forbidden.origin"))
                : Optional.empty();
    }

    private boolean isOrganic(Said offer) {
        for (int i = 0; i < Math.min(2, offer.meant()); i++) {
            if (terms.material(offer.concept(i)).family() == Family.ORGANIC) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWrittenUse(Said offer, Said need) {
        return offer.meant() > 0 && any(need, 0, needed -> terms.closeness(offer.concept(0), needed) >= WRITTEN_USE);
    }

    /** A digester is not: it treats what it takes, and spreads or burns only what comes out of it. */
    private boolean isSensitive(Said need) {
        if (need.has(Quality.TREATING)) {
            return need.hasAny(UNTREATED);
        }
        return need.hasAny(SENSITIVE_USES) || any(need, SURE, each -> terms.isAny(each, SENSITIVE));
    }

    private Optional<Obstacle> byCatalogue(Said offer, Said need) {
        for (int i = 0; i < offer.meant(); i++) {
            for (int j = 0; j < need.meant(); j++) {
                if (offer.weight(i) >= SURE && need.weight(j) >= SURE) {
                    var exclusion = terms.exclusion(offer.concept(i), need.concept(j));
                    if (exclusion.isPresent()) {
                        return Optional.of(new Obstacle("match.forbidden.rule", List.of(), exclusion));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** «No laminated glass», «without chromium»: the need names what it does not take, and the offer is or has that. */
    private Optional<Obstacle> byTheNeedItself(Profile offer, Profile need) {
        if (need.isShared()) {
            return Optional.empty(); // «without a skip of our own» is what it lacks
        }
        var said = need.said();
        for (int i = said.meant(); i < said.concepts(); i++) {
            int denied = said.concept(i);
            if (!any(said, 0, meant -> terms.isUnder(meant, denied))
                    && any(offer.said(), SURE, offered -> terms.isUnder(offered, denied))) {
                return Optional.of(new Obstacle("match.forbidden.excluded", said.evidence(i, terms.dictionary())));
            }
        }
        for (int i = 0; i < said.deniedWords(); i++) {
            if (offer.said().hasWord(said.deniedWord(i))) {
                return Optional.of(new Obstacle(
                        "match.forbidden.excluded", terms.dictionary().written(said.deniedWord(i))));
            }
        }
        return Optional.empty();
    }

    /** Whether a concept that it means, at least so sure, is such a one. */
    private static boolean any(Said said, double sure, IntPredicate such) {
        for (int i = 0; i < said.meant(); i++) {
            if (said.weight(i) >= sure && such.test(said.concept(i))) {
                return true;
            }
        }
        return false;
    }
}
