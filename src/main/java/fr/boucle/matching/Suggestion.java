package fr.boucle.matching;

import fr.boucle.listings.ListingId;

/** A counterpart that the index found for a listing, with its explanation. */
public record Suggestion(ListingId offer, ListingId need, Explanation explanation) {
    public ListingId other(ListingId mine) {
        return mine.equals(offer) ? need : offer;
    }
}
