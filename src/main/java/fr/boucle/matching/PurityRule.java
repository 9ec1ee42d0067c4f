package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Trait;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** A chemical or water that has served, or a chemical that nothing tells to be pure, is not eaten, drunk or put on the skin. */
final class PurityRule implements ForbiddingRule {
    /** A concept that its words name, however much else they say. */
    private static final double NAMED = 0.2;

    private static final int EATEN = Said.bits(Set.of(Quality.FEED, Quality.FOOD));
    private static final int PURE =
            Said.bits(Set.of(Quality.FEED, Quality.FOOD, Quality.SKIN, Quality.NEW, Quality.CLEAN));
    private static final int TAKEN_IN = Said.bits(Set.of(Quality.FEED, Quality.FOOD, Quality.SKIN));

    private final Terms terms;
    private final BitSet waters;
    private final BitSet salt;

    PurityRule(Terms terms) {
        this.terms = terms;
        waters = terms.under("process-water", "industrial-water-need");
        salt = terms.under("salt");
    }

    @Override
    public Optional<Obstacle> forbids(Profile offer, Profile need) {
        if (!need.said().hasAny(TAKEN_IN) || need.said().has(Quality.TREATING)) {
            return Optional.empty();
        }
        boolean used = offer.said().has(Quality.USED);
        boolean unproven = !offer.said().hasAny(PURE) && !offer.isShared();
        boolean impure = offer.family() == Family.CHEMICAL
                ? unproven || used
                : used && isWater(offer.said())
                        || unproven
                                && need.said().hasAny(EATEN)
                                && Forbidden.any(offer.said(), NAMED, this::isTechnical);
        return impure ? Optional.of(new Obstacle("match.forbidden.used")) : Optional.empty();
    }

    private boolean isTechnical(int concept) {
        return switch (terms.material(concept).family()) {
            case CHEMICAL -> !terms.is(concept, Trait.SENSITIVE_USE) && !salt.get(concept);
            case RUBBER -> terms.is(concept, Trait.MAYBE_HAZARDOUS);
            default -> false;
        };
    }

    private boolean isWater(Said offer) {
        return offer.meant() > 0 && waters.get(offer.concept(0));
    }
}
