package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Matches with their listings, as a reader may see them. */
@Component
class MatchRows {
    private final Listings listings;

    MatchRows(Listings listings) {
        this.listings = listings;
    }

    /** A match with both its listings. */
    record Row(Match match, ListingView offer, ListingView need) {}

    /** Without those of which the reader does not see both sides. */
    List<Row> of(List<Match> matches, Actor me) {
        var ids = matches.stream()
                .flatMap(match -> Stream.of(match.offer(), match.need()))
                .distinct()
                .toList();
        Map<ListingId, ListingView> seen = listings.viewsOf(ids, me);
        return matches.stream()
                .flatMap(match -> row(match, seen.get(match.offer()), seen.get(match.need())).stream())
                .toList();
    }

    private static Optional<Row> row(Match match, @Nullable ListingView offer, @Nullable ListingView need) {
        return offer == null || need == null ? Optional.empty() : Optional.of(new Row(match, offer, need));
    }
}
