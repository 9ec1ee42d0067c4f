package fr.boucle.listings;

/** Officers decided on a listing: its author reads what and why. */
public record ListingDecided(ListingId listing, ListingState state) {}
