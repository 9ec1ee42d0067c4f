package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Trait;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** What comes from plates, holds meat or is past its date. */
final class OriginRule implements ForbiddingRule {
    private static final double WRITTEN_USE = 0.5;
    private static final double HINT = 0.1;
    private static final int EATEN = Said.bits(Set.of(Quality.FEED, Quality.FOOD));

    private final Terms terms;
    private final SensitiveUse sensitiveUse;
    private final BitSet manure;
    private final BitSet composting;

    OriginRule(Terms terms, SensitiveUse sensitiveUse) {
        this.terms = terms;
        this.sensitiveUse = sensitiveUse;
        composting = terms.under("composting-feedstock");
        manure = terms.under("manure");
    }

    /**
     * What comes from plates or holds meat is no feed, no food and no growing medium, unless a use says how; nor does food
     * travel in what carries it.
     */
    @Override
    public Optional<Obstacle> forbids(Profile offer, Profile need) {
        var said = offer.said();
        boolean meat = said.has(Quality.MEAT)
                || Forbidden.any(said, Forbidden.SURE, each -> terms.is(each, Trait.ANIMAL_BY_PRODUCT));
        boolean vegan = need.said().has(Quality.MEATLESS) && !need.said().has(Quality.MEAT);
        boolean unwantedMeat = said.has(Quality.MEAT) && need.said().has(Quality.MEATLESS)
                || meat && (sensitiveUse.isMeantBy(need.said()) && !hasWrittenUse(said, need.said()));
        unwantedMeat |= isHiddenMeat(said)
                && need.said().has(Quality.FEED)
                && !need.said().has(Quality.MEAT);
        boolean kitchen =
                said.has(Quality.KITCHEN) && (need.said().hasAny(EATEN) || isMeatForFields(said, need.said()));
        boolean smell = said.has(Quality.MEAT)
                && SensitiveUse.asksForClean(need)
                && !need.said().has(Quality.MEAT);
        boolean expired = said.has(Quality.EXPIRED) && need.said().has(Quality.FOOD);
        return smell
                        || expired
                        || vegan && meat
                        || isCarrionLorry(offer, need.said())
                        || (kitchen || unwantedMeat) && (isOrganic(said) || offer.isShared())
                ? Optional.of(new Obstacle("match.forbidden.origin"))
                : Optional.empty();
    }

    /** Mussels back from restaurant tables rot on a field; compost and digestion make them fit for it. */
    private boolean isMeatForFields(Said offer, Said need) {
        return offer.has(Quality.MEAT)
                && need.has(Quality.SOIL)
                && !need.has(Quality.TREATING)
                && !Forbidden.any(need, HINT, composting::get);
    }

    /** What carries carcasses to the renderer brings no food back. */
    private static boolean isCarrionLorry(Profile offer, Said need) {
        return offer.isShared()
                && offer.said().has(Quality.MEAT)
                && offer.said().has(Quality.TREATING)
                && need.hasAny(EATEN);
    }

    /** Bread with ham: what it is may be fed, but not with what it holds. */
    private boolean isHiddenMeat(Said offer) {
        return offer.has(Quality.MEAT) && offer.meant() > 0 && !terms.is(offer.concept(0), Trait.ANIMAL_BY_PRODUCT);
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
        return offer.meant() > 0 && isForIt(offer.concept(0), need)
                || Forbidden.any(offer, Forbidden.CENTRAL, each -> manure.get(each) && isForIt(each, need));
    }

    private boolean isForIt(int offered, Said need) {
        return Forbidden.any(need, 0, needed -> terms.closeness(offered, needed) >= WRITTEN_USE);
    }
}
