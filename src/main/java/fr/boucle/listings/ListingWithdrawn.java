package fr.boucle.listings;

/** A listing is over: withdrawn, expired, fulfilled or merged. */
public record ListingWithdrawn(ListingId listing) {}
