package fr.boucle.listings;

/** A listing is shown to its audience, for the first time or again. */
public record ListingPublished(ListingId listing) {}
