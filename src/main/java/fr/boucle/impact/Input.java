package fr.boucle.impact;

/** What a figure is reckoned from; letters as in the formula that is published. */
public enum Input {
    /** q, tonnes moved in the period. */
    TONNES,
    /** s, tonnes of virgin material that one tonne replaces. */
    REPLACED,
    VIRGIN,
    CURRENT,
    PREPARATION,
    /** d, by road, one way. */
    KM,
    /** e, the part of the way back that is driven empty. */
    EMPTY_RETURN,
    TRANSPORT,
    /** Euros for a tonne, as before the synergy. */
    BEFORE,
    AFTER,
    ONE_OFF,
    YEARS,
    PART_OF_YEAR,
    /** Said by somebody, not reckoned. */
    STATED
}
