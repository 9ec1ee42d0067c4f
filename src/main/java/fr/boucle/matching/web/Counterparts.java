package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The best counterparts of a listing that a reader may see, each with its reasons told. */
@Component
class Counterparts {
    private final Matches matches;
    private final Listings listings;
    private final Telling telling;

    Counterparts(Matches matches, Listings listings, Telling telling) {
        this.matches = matches;
        this.listings = listings;
        this.telling = telling;
    }

    /** A counterpart and why. */
    record Counterpart(ListingView listing, Told told) {}

    List<Counterpart> of(ListingId id, int most, Actor me, Locale language) {
        var best = matches.best(id, most);
        Map<ListingId, ListingView> seen =
                listings.seenBy(best.stream().map(each -> each.other(id)).toList(), me).stream()
                        .collect(Collectors.toMap(ListingView::id, Function.identity()));
        return best.stream()
                .flatMap(each ->
                        Optional.ofNullable(seen.get(each.other(id)))
                                .map(other -> counterpart(each, other, language))
                                .stream())
                .toList();
    }

    private Counterpart counterpart(Suggestion suggestion, ListingView other, Locale language) {
        return new Counterpart(other, telling.tell(suggestion.explanation(), other, language));
    }
}
