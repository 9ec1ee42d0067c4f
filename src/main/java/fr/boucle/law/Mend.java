package fr.boucle.law;

/** Where something that a paper misses can be mended. */
public enum Mend {
    REGIME,
    DELIVERY,
    PARTICULARS,
    PERMITS,
    BORDER,
    GIVER,
    TAKER
}
