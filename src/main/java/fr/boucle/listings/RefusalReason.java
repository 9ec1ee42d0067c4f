package fr.boucle.listings;

/** Why staff refused a listing; its author reads it. */
public enum RefusalReason {
    NOT_A_RESOURCE,
    UNCLEAR,
    ILLEGAL,
    DUPLICATE,
    PERSONAL_DATA,
    ADVERTISING,
    OUT_OF_TERRITORY,
    OTHER
}
