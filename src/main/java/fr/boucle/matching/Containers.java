package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Trait;
import java.util.BitSet;
import java.util.Set;

/** Drums, bags and bottles that come back: what they held before says what they must not hold. */
final class Containers {
    private static final int NEAR = Said.bits(Set.of(Quality.FOOD, Quality.FEED, Quality.SKIN));
    private static final int GROWN = Said.bits(Set.of(Quality.SOIL));
    private static final int UNCLEAN = Said.bits(Set.of(Quality.SOILED, Quality.TREATED));
    private static final int INNOCENT = Said.bits(Set.of(Quality.FOOD, Quality.FEED, Quality.NEW));
    private static final int FOOD = Terms.bits(Set.of(Trait.FOOD));
    private static final double HINT = 0.1;
    private static final double GUESSED = 0.18;

    private final Terms terms;
    private final BitSet containers;

    Containers(Terms terms) {
        this.terms = terms;
        containers = terms.under(
                "hdpe-container",
                "big-bag-used",
                "steel-drum-reuse",
                "plastic-crate",
                "jute-sack",
                "kraft-sack",
                "container-glass",
                "glass-jar",
                "industrial-tank",
                "corrugated-cardboard",
                "wood-packaging",
                "wood-barrel",
                "wood-crate-reuse",
                "metal-tank",
                "keg-reuse");
    }

    /**
     * It is dirty or treated, held a chemical, or tells that it held something that is not food; and it is wanted near food,
     * feed, skin or plants.
     */
    boolean areUnfitFor(Said offer, Said need) {
        boolean near = need.hasAny(NEAR) || isForFood(need);
        if (!near && !need.hasAny(GROWN) || need.has(Quality.TREATING) || !isContainer(offer)) {
            return false;
        }
        boolean chemical = !offer.hasAny(INNOCENT) && Forbidden.any(offer, GUESSED, this::isChemical);
        return near && (offer.hasAny(UNCLEAN) || chemical) || offer.has(Quality.HELD) && !isInnocent(offer);
    }

    /** Buckets for gherkins: a container, and something that is eaten. */
    private boolean isForFood(Said need) {
        return need.meant() > 0 && !isOrganic(need.concept(0)) && Forbidden.any(need, HINT, this::isOrganic);
    }

    private boolean isContainer(Said offer) {
        return Forbidden.any(offer, HINT, this::isOne);
    }

    boolean isOne(int concept) {
        return containers.get(concept);
    }

    private boolean isChemical(int concept) {
        return terms.material(concept).family() == Family.CHEMICAL;
    }

    private boolean isOrganic(int concept) {
        return terms.material(concept).family() == Family.ORGANIC;
    }

    private boolean isInnocent(Said offer) {
        return offer.hasAny(INNOCENT) || Forbidden.any(offer, HINT, each -> terms.isAny(each, FOOD) || isOrganic(each));
    }
}
