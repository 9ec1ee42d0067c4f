package fr.boucle.listings;

import java.time.LocalDate;

/** A listing ends within a week unless somebody prolongs it. */
public record ListingExpiring(ListingId listing, LocalDate on) {}
