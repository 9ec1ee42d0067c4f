package fr.boucle.listings;

/** A listing's facts or its state changed in another way. */
public record ListingChanged(ListingId listing) {}
