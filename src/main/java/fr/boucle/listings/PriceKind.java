package fr.boucle.listings;

/** What money does with the thing. */
public enum PriceKind {
    FREE,
    PRICE,
    PAID_TO_TAKE,
    NEGOTIABLE
}
