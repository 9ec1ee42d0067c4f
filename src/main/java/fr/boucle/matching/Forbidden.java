package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** What must never be proposed: what the law forbids, what the need itself excludes, what cannot be reached. */
record Forbidden(Terms terms, SensitiveUse sensitiveUse, WithinReach reach) {
    /** Of an offer: it is hazardous; of a need: it takes nothing that is. */
    static final int HAZARD = 1;
    /** Of an offer: food, feed, bedding, soil and skin do not take it; of a need: it is one of these. */
    static final int UNFIT_FOR_USE = 2;

    /** A concept that is less sure says nothing about what is forbidden. */
    static final double SURE = 0.31;

    /** A concept that its words name, however much else they say. */
    private static final double NAMED = 0.2;

    /** A concept that the text is about. */
    private static final double CENTRAL = 0.5;

    private static final double SAME = 0.7;
    private static final double WRITTEN_USE = 0.5;
    private static final int EATEN = Said.bits(Set.of(Quality.FEED, Quality.FOOD));
    private static final int PURE =
            Said.bits(Set.of(Quality.FEED, Quality.FOOD, Quality.SKIN, Quality.NEW, Quality.CLEAN));
    private static final int TAKEN_IN = Said.bits(Set.of(Quality.FEED, Quality.FOOD, Quality.SKIN));
    private static final int HAZARDOUS = Terms.bits(Set.of(Trait.HAZARDOUS, Trait.POP));

    Forbidden(Terms terms, WithinReach reach) {
        this(terms, new SensitiveUse(terms), reach);
    }

    /** The first rule that forbids the pair, told so that a reader can follow it. */
    Optional<Obstacle> forbids(Profile offer, Profile need) {
        return byHazard(offer, need)
                .or(() -> bySensitiveUse(offer, need))
                .or(() -> byUse(offer, need))
                .or(() -> byOrigin(offer, need))
                .or(() -> byCatalogue(offer.said(), need.said()))
                .or(() -> byTheNeedItself(offer, need))
                .or(() -> byLackOfProof(offer, need))
                .or(() -> reach.isPossible(offer, need)
                        ? Optional.empty()
                        : Optional.of(new Obstacle("match.forbidden.tooFar")));
    }

    /** What of a profile alone says much of what is forbidden it: a pair that has a bit in common is. */
    int dangers(Profile profile) {
        var said = profile.said();
        boolean hazard = profile.isOffer() ? isHazardous(profile) : !profile.hazardous() && !sensitiveUse.isUnfit(said);
        boolean unfit = profile.isOffer() ? sensitiveUse.isClosedTo(profile) : sensitiveUse.isMeantBy(said);
        return (hazard ? HAZARD : 0) | (unfit ? UNFIT_FOR_USE : 0);
    }

    private boolean isHazardous(Profile offer) {
        return offer.hazardous()
                || !offer.isShared() && any(offer.said(), CENTRAL, each -> terms.isAny(each, HAZARDOUS));
    }

    /** Hazardous waste goes only to who accepts it, by saying so or by asking for that very thing. */
    private Optional<Obstacle> byHazard(Profile offer, Profile need) {
        boolean unasked = isHazardous(offer) && !asksForIt(offer.said(), need.said());
        return (unasked || isPoison(offer, need)) && !need.hazardous()
                ? Optional.of(new Obstacle("match.forbidden.hazardous"))
                : Optional.empty();
    }

    /** «Roof felt, asbestos suspected»: told in passing, yet who means to take it says so. */
    private static boolean isPoison(Profile offer, Profile need) {
        return offer.said().has(Quality.POISON)
                && !offer.isShared()
                && !need.said().has(Quality.POISON)
                && !need.said().has(Quality.TREATING);
    }

    private boolean asksForIt(Said offer, Said need) {
        return any(
                need,
                SURE,
                needed -> sensitiveUse.isUnfit(needed)
                        && any(offer, SURE, offered -> terms.closeness(offered, needed) >= SAME));
    }

    /**
     * Food, feed, bedding, soil and skin take nothing hazardous, soiled or treated; paper pulp nothing soiled (EN 643), nor
     * does a need that says so.
     */
    private Optional<Obstacle> bySensitiveUse(Profile offer, Profile need) {
        boolean sensitive = sensitiveUse.isMeantBy(need.said());
        if (!sensitive && !isPulp(need) && !asksForClean(need)) {
            return Optional.empty();
        }
        var soiled = offer.said().qualities(terms.dictionary()).get(Quality.SOILED);
        if (soiled != null) {
            return Optional.of(new Obstacle("match.forbidden.soiled", soiled));
        }
        return sensitive && sensitiveUse.isClosedTo(offer)
                ? Optional.of(new Obstacle("match.forbidden.sensitive"))
                : Optional.empty();
    }

    /** «Clean wood», «never mouldy»; but who takes dirty solvents and no chlorinated ones means another thing. */
    private static boolean asksForClean(Profile need) {
        return need.said().has(Quality.CLEAN)
                && !need.said().has(Quality.SOILED)
                && !need.hazardous()
                && !need.isShared();
    }

    /** A chemical that has served, or that nothing tells to be pure, is not eaten, drunk or put on the skin. */
    private Optional<Obstacle> byUse(Profile offer, Profile need) {
        if (!need.said().hasAny(TAKEN_IN) || need.said().has(Quality.TREATING)) {
            return Optional.empty();
        }
        boolean unproven = !offer.said().hasAny(PURE) && !offer.isShared();
        boolean impure = offer.family() == Family.CHEMICAL
                ? unproven || offer.said().has(Quality.USED)
                : unproven && need.said().hasAny(EATEN) && any(offer.said(), NAMED, this::isTechnical);
        return impure ? Optional.of(new Obstacle("match.forbidden.used")) : Optional.empty();
    }

    private boolean isTechnical(int concept) {
        return switch (terms.material(concept).family()) {
            case CHEMICAL -> !terms.is(concept, Trait.SENSITIVE_USE);
            case RUBBER -> terms.is(concept, Trait.MAYBE_HAZARDOUS);
            default -> false;
        };
    }

    private static boolean isPulp(Profile need) {
        var said = need.said();
        return said.meant() > 0
                && said.weight(0) >= CENTRAL
                && need.material(0).family() == Family.PAPER
                && !said.has(Quality.TREATING);
    }

    /**
     * What comes from plates or holds meat is no feed, no food and no growing medium, unless a use says how; nor does food
     * travel in what carries it.
     */
    private Optional<Obstacle> byOrigin(Profile offer, Profile need) {
        var said = offer.said();
        boolean meat = said.has(Quality.MEAT) || any(said, SURE, each -> terms.is(each, Trait.ANIMAL_BY_PRODUCT));
        boolean unwantedMeat = said.has(Quality.MEAT) && need.said().has(Quality.MEATLESS)
                || meat && (sensitiveUse.isMeantBy(need.said()) && !hasWrittenUse(said, need.said()));
        boolean kitchen = said.has(Quality.KITCHEN) && need.said().hasAny(EATEN);
        return (kitchen || unwantedMeat) && (isOrganic(said) || offer.isShared())
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

    private Optional<Obstacle> byCatalogue(Said offer, Said need) {
        for (int i = 0; i < offer.meant(); i++) {
            for (int j = 0; j < need.meant() && offer.weight(i) >= SURE; j++) {
                if (need.weight(j) >= SURE) {
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
            if (!isAllOrganicMatter(denied)
                    && !any(said, NAMED, meant -> terms.isUnder(meant, denied))
                    && any(offer.said(), SURE, offered -> terms.holds(offered, denied))) {
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

    /** «Shells without organic matter» has clean shells in mind, not none. */
    private boolean isAllOrganicMatter(int denied) {
        var material = terms.material(denied);
        return material.family() == Family.ORGANIC && material.parent().isEmpty();
    }

    /** A sensitive use takes only what is known to serve it: common words are no proof that a thing can be eaten. */
    private Optional<Obstacle> byLackOfProof(Profile offer, Profile need) {
        return !need.isShared()
                        && !need.said().has(Quality.TREATING)
                        && sensitiveUse.isMeantBy(need.said())
                        && !sensitiveUse.isProven(offer.said(), need.said())
                ? Optional.of(new Obstacle("match.forbidden.unproven"))
                : Optional.empty();
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
