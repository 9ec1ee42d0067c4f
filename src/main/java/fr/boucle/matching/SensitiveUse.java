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
    private static final int DIRTY = Terms.bits(Set.of(Trait.CONTAMINATED));
    private static final int SENSITIVE = Terms.bits(Set.of(Trait.SENSITIVE_USE, Trait.FOOD));
    private static final int UNTREATED = Said.bits(Set.of(Quality.FEED, Quality.BEDDING, Quality.SKIN));
    private static final int TAKEN_IN = Said.bits(Set.of(Quality.FOOD, Quality.FEED, Quality.SKIN));
    static final int USES = Said.bits(EnumSet.range(Quality.FOOD, Quality.SKIN));

    /** A digester is not: it treats what it takes, and spreads or burns only what comes out of it. */
    boolean isMeantBy(Said need) {
        if (need.has(Quality.TREATING)) {
            return need.hasAny(UNTREATED);
        }
        return need.hasAny(USES) || Forbidden.any(need, Forbidden.SURE, each -> terms.isAny(each, SENSITIVE));
    }

    /** «Clean wood», «never mouldy»; but who takes dirty solvents and no chlorinated ones means another thing. */
    static boolean asksForClean(Profile need) {
        return need.said().has(Quality.CLEAN)
                && !need.said().has(Quality.SOILED)
                && !need.hazardous()
                && !need.isShared();
    }

    /** By its flag, its words or what it is, whoever needs it: no use that is written down can tell otherwise. */
    boolean isSurelyClosedTo(Profile offer) {
        return offer.hazardous()
                || offer.said().has(Quality.SOILED) && !Forbidden.any(offer.said(), Forbidden.SURE, this::mayBeByNature)
                || !offer.isShared() && isSurelyUnfit(offer.said());
    }

    private boolean mayBeByNature(int concept) {
        return isUnfit(concept) && terms.hasWrittenUse(concept);
    }

    private boolean isSurelyUnfit(Said offer) {
        int traits = traits(offer, UNFIT);
        for (int i = 0; i < offer.meant() && offer.weight(i) >= Forbidden.SURE; i++) {
            if (terms.hasWrittenUse(offer.concept(i))) {
                return false;
            }
            if (terms.isAny(offer.concept(i), traits)) {
                return true;
            }
        }
        return false;
    }

    /** What was never used is not dirty yet. */
    private static int traits(Said offer, int unfit) {
        return offer.has(Quality.NEW) ? unfit & ~DIRTY : unfit;
    }

    /**
     * By its flag or what it is; but what it is most surely decides, where a use of that very thing is written down. What is
     * shared is a service, not the thing that it is for.
     */
    boolean isClosedTo(Profile offer, Said need) {
        return offer.hazardous() || !offer.isShared() && isUnfitFor(need, offer.said(), UNFIT);
    }

    /** @param unfit traits, of which it has one */
    boolean isUnfitFor(Said need, Said offer, int unfit) {
        int traits = traits(offer, unfit);
        for (int i = 0; i < offer.meant() && offer.weight(i) >= Forbidden.SURE; i++) {
            if (isWritten(offer.concept(i), need)) {
                return false;
            }
            if (terms.isAny(offer.concept(i), traits)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWritten(int offered, Said need) {
        return Forbidden.any(need, OFFERED, needed -> terms.isWritten(offered, needed));
    }

    /**
     * «Fly ash» is what it is, and a use of that very thing is written down, by which nobody eats or touches it: its name is no
     * danger that comes on top.
     */
    boolean isByNature(String soiled, Said offer, Said need) {
        if (need.hasAny(TAKEN_IN)) {
            return false;
        }
        for (int i = 0; i < offer.meant() && offer.weight(i) >= Forbidden.SURE; i++) {
            if (isUnfit(offer.concept(i))
                    && isWritten(offer.concept(i), need)
                    && offer.evidence(i, terms.dictionary()).contains(soiled)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is, or speaks of, what is hazardous, contaminated or treated. */
    boolean isUnfit(Said said) {
        return Forbidden.any(said, Forbidden.SURE, this::isUnfit);
    }

    boolean isUnfit(int concept) {
        return terms.isAny(concept, UNFIT);
    }

    /** Whether one of the things that the need may be is such a use, as its words are. */
    boolean mayBe(Said need, int place) {
        return need.weight(place) >= OFFERED && terms.isAny(need.concept(place), SENSITIVE);
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
