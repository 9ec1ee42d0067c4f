package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Trait;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What got into a thing, or was put on it, keeps it from sensitive uses. */
final class ContentsRule implements ForbiddingRule {
    private static final double HINT = 0.1;
    private static final double MIXED_IN = 0.31;
    private static final double FOUND_IN = 0.25;
    private static final int MAYBE_HAZARDOUS = Terms.bits(Set.of(Trait.MAYBE_HAZARDOUS, Trait.HAZARDOUS));
    private static final Set<Family> NATURAL = EnumSet.of(Family.ORGANIC, Family.WOOD, Family.PAPER);
    private static final int TAKEN_IN = Said.bits(Set.of(Quality.FOOD, Quality.FEED));
    private static final Set<Family> FOREIGN = EnumSet.of(Family.PLASTIC, Family.GLASS);

    private final Terms terms;
    private final SensitiveUse sensitiveUse;
    private final Containers containers;
    private final BitSet rotted;
    private final BitSet salt;

    ContentsRule(Terms terms, SensitiveUse sensitiveUse, Containers containers) {
        this.terms = terms;
        this.sensitiveUse = sensitiveUse;
        this.containers = containers;
        rotted = terms.under("compost", "digestate", "green-waste");
        salt = terms.under("salt");
    }

    @Override
    public Optional<Obstacle> forbids(Profile offer, Profile need) {
        if (containers.areUnfitFor(offer.said(), need.said())) {
            return Optional.of(new Obstacle("match.forbidden.contents"));
        }
        return isTreatedBefore(offer, need)
                        || isSpoiltByAChemical(offer.said(), need.said())
                        || holdsForeignBodies(offer.said(), need.said())
                ? Optional.of(new Obstacle("match.forbidden.sensitive"))
                : Optional.empty();
    }

    /** Seed that was dressed, grass that was sprayed, potatoes that must not sprout: nothing of it is eaten or grown in. */
    private boolean isTreatedBefore(Profile offer, Profile need) {
        return offer.said().has(Quality.TREATED)
                && offer.family() == Family.ORGANIC
                && (sensitiveUse.isMeantBy(need.said()) || SensitiveUse.asksForClean(need));
    }

    /** Whey with detergent, shavings with paint: a chemical got into what is to be eaten, lain on or grown in. */
    private boolean isSpoiltByAChemical(Said offer, Said need) {
        return need.hasAny(SensitiveUse.USES)
                && !need.has(Quality.TREATING)
                && offer.meant() > 1
                && (isNatural(offer.concept(0))
                        || need.hasAny(TAKEN_IN) && !Forbidden.any(need, HINT, this::isOfChemistry))
                && Forbidden.any(offer, MIXED_IN, this::isChemical);
    }

    /** Compost with plastic or broken glass: what was not sorted out before it rotted stays in the soil. */
    private boolean holdsForeignBodies(Said offer, Said need) {
        return need.has(Quality.SOIL)
                && !need.has(Quality.TREATING)
                && offer.meant() > 1
                && Forbidden.any(offer, Forbidden.SURE, rotted::get)
                && Forbidden.any(
                        offer,
                        FOUND_IN,
                        each -> FOREIGN.contains(terms.material(each).family()));
    }

    private boolean isNatural(int concept) {
        return NATURAL.contains(terms.material(concept).family());
    }

    private boolean isOfChemistry(int concept) {
        return terms.material(concept).family() == Family.CHEMICAL;
    }

    /** Salt is not: it belongs in brine and cheese. */
    private boolean isChemical(int concept) {
        return isOfChemistry(concept) && terms.isAny(concept, MAYBE_HAZARDOUS) && !salt.get(concept);
    }
}
