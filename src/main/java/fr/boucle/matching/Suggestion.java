package fr.boucle.matching;

import fr.boucle.listings.ListingId;
import java.util.Optional;

/**
 * A counterpart that the index found for a listing, with its explanation.
 *
 * @param row what was written down of the pair, if it was
 */
public record Suggestion(ListingId offer, ListingId need, Explanation explanation, Optional<Match> row) {
    public ListingId other(ListingId mine) {
        return mine.equals(offer) ? need : offer;
    }
}
