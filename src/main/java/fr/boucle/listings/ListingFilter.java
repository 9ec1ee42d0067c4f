package fr.boucle.listings;

import fr.boucle.catalogue.Family;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for among the listings of a territory.
 *
 * @param words a material, any word, a waste code or a listing's number, as typed
 * @param exact the words as they are written, not what they mean
 * @param safe without what is hazardous
 */
public record ListingFilter(
        String words,
        boolean exact,
        @Nullable ListingKind kind,
        @Nullable Exchange exchange,
        List<Family> families,
        boolean safe) {

    public static ListingFilter all() {
        return words("");
    }

    public static ListingFilter words(String words) {
        return new ListingFilter(words, false, null, null, List.of(), false);
    }

    public static ListingFilter offers() {
        return all().of(ListingKind.OFFER);
    }

    /** Without what was chosen beside the words. */
    ListingFilter open() {
        return new ListingFilter(words, exact, null, null, List.of(), false);
    }

    ListingFilter of(@Nullable ListingKind other) {
        return new ListingFilter(words, exact, other, exchange, families, safe);
    }

    ListingFilter of(@Nullable Exchange other) {
        return new ListingFilter(words, exact, kind, other, families, safe);
    }

    ListingFilter of(Family other) {
        return new ListingFilter(words, exact, kind, exchange, List.of(other), safe);
    }
}
