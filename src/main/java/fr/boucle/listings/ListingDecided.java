package fr.boucle.listings;

/** Staff decided on a held listing: its author reads what and why. */
public record ListingDecided(ListingId listing, ListingState state) {}
