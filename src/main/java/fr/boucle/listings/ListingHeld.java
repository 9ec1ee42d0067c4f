package fr.boucle.listings;

/** A listing waits for staff. */
public record ListingHeld(ListingId listing) {}
