package fr.boucle.listings;

/** What leaves a company, or what it looks for. */
public enum ListingKind {
    OFFER,
    NEED
}
