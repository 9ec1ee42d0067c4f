package fr.boucle.matching;

import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Trait;
import java.util.EnumSet;
import java.util.Set;

/** Food, feed, bedding, soil, clean fuel and skin: which needs are for them, and which offers are no good there. */
record SensitiveUse(Terms terms) {
    /** From such a closeness on, one is known to serve as the other. */
    private static final double PROOF = 0.4;

    private static final double KNOWN = 0.15;
    private static final double OFFERED = 0.1;
    private static final double NEEDED = 0.05;
    private static final int UNFIT = Terms.bits(Set.of(Trait.HAZARDOUS, Trait.CONTAMINATED, Trait.TREATED, Trait.POP));
    private static final int SENSITIVE = Terms.bits(Set.of(Trait.SENSITIVE_USE, Trait.FOOD));
    private static final int UNTREATED = Said.bits(Set.of(Quality.FEED, Quality.BEDDING, Quality.SKIN));
    private static final int USES = Said.bits(EnumSet.range(Quality.FOOD, Quality.SKIN));

    /** A digester is not: it treats what it takes, and spreads or burns only what comes out of it. */
    boolean isMeantBy(Said need) {
        if (need.has(Quality.TREATING)) {
            return need.hasAny(UNTREATED);
        }
        return need.hasAny(USES) || Forbidden.any(need, Forbidden.SURE, each -> terms.isAny(each, SENSITIVE));
    }

    /** By its flag, its words or what it is; what is shared is a service, not the thing that it is for. */
    boolean isClosedTo(Profile offer) {
        return offer.hazardous() || offer.said().has(Quality.SOILED) || !offer.isShared() && isUnfit(offer.said());
    }

    /** Whether it is, or speaks of, what is hazardous, contaminated or treated. */
    boolean isUnfit(Said said) {
        return Forbidden.any(said, Forbidden.SURE, this::isUnfit);
    }

    boolean isUnfit(int concept) {
        return terms.isAny(concept, UNFIT);
    }

    /** Something that it may be is known to serve something that is needed; or nobody knows what one of them is. */
    boolean isProven(Said offer, Said need) {
        return !isKnown(need)
                || !isKnown(offer)
                || Forbidden.any(
                        need,
                        NEEDED,
                        needed -> Forbidden.any(offer, OFFERED, offered -> terms.closeness(offered, needed) >= PROOF));
    }

    private static boolean isKnown(Said said) {
        return said.meant() > 0 && said.weight(0) >= KNOWN;
    }
}
