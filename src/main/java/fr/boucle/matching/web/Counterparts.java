package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Match;
import fr.boucle.matching.MatchState;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Opinion;
import fr.boucle.matching.Opinions;
import fr.boucle.matching.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The best counterparts of a listing that a reader may see, each with its reasons told. */
@Component
class Counterparts {
    private final Matches matches;
    private final Listings listings;
    private final Opinions opinions;
    private final Telling telling;

    Counterparts(Matches matches, Listings listings, Opinions opinions, Telling telling) {
        this.matches = matches;
        this.listings = listings;
        this.opinions = opinions;
        this.telling = telling;
    }

    /**
     * A counterpart and why.
     *
     * @param opinion what the reader's side has said of it
     * @param row what was written down of the pair, where it was
     * @param direct its company may be asked without staff
     */
    record Counterpart(ListingView listing, Told told, Optional<Opinion> opinion, Optional<Match> row, boolean direct) {
        public boolean kept() {
            return row.filter(match -> match.state() == MatchState.KEPT).isPresent();
        }

        boolean isSetAside() {
            return opinion.filter(mine -> !mine.isInterested()).isPresent();
        }
    }

    List<Counterpart> of(ListingView mine, int most, Actor me, Locale language) {
        return tell(mine, matches.best(mine.id(), most), me, language);
    }

    /** @param found the best of the listing */
    List<Counterpart> tell(ListingView mine, List<Suggestion> found, Actor me, Locale language) {
        boolean staff = me.isOfficerOf(mine.open().territory());
        var best = found.stream()
                .filter(each -> staff || !each.explanation().restsOnTheSector())
                .toList();
        Map<ListingId, ListingView> seen = listings.viewsOf(
                best.stream().map(each -> each.other(mine.id())).toList(), me);
        var direct = opinions.askedDirectlyFrom(mine);
        return best.stream()
                .flatMap(each -> Optional.ofNullable(seen.get(each.other(mine.id())))
                        .map(other -> new Counterpart(
                                other,
                                telling.tell(each.explanation(), other, language),
                                each.row().flatMap(row -> row.opinionOf(mine.id())),
                                each.row(),
                                direct.contains(other.open().territory())))
                        .stream())
                .toList();
    }
}
