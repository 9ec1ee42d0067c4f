package fr.boucle.matching;

import fr.boucle.listings.ListingId;
import fr.boucle.matching.Aggregation.Lot;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the small lots that together fill a need, and the needs over which a large stream can be split. */
@Service
@Transactional(readOnly = true)
public class Aggregations {
    private final MatchIndex index;
    private final Matches matches;

    Aggregations(MatchIndex index, Matches matches) {
        this.index = index;
        this.matches = matches;
    }

    /**
     * Of its best counterparts, those that link well and that its company has not set aside; empty where its quantity is
     * not known.
     */
    public Optional<Aggregation> of(ListingId listing, List<Suggestion> best) {
        return matches.profile(listing)
                .flatMap(mine -> mine.yearlyFlow()
                        .filter(whole -> whole.amount() > 0)
                        .flatMap(whole -> Aggregation.of(
                                whole,
                                best.stream()
                                        .filter(each -> each.explanation().linksWell() && !isSetAside(each, listing))
                                        .flatMap(each -> lot(mine, whole, each.other(listing)).stream())
                                        .toList())));
    }

    private static boolean isSetAside(Suggestion pair, ListingId mine) {
        return pair.row()
                .flatMap(row -> row.opinionOf(mine))
                .filter(opinion -> !opinion.isInterested())
                .isPresent();
    }

    private Optional<Lot> lot(Profile mine, YearlyFlow whole, ListingId counterpart) {
        return index.get(counterpart)
                .filter(other -> comesAsOften(mine, other))
                .flatMap(other -> other.yearlyFlow())
                .filter(flow -> flow.dimension() == whole.dimension())
                .map(flow -> new Lot(counterpart, flow.amount()));
    }

    /** A lot that comes once fills no need that comes again. */
    private static boolean comesAsOften(Profile one, Profile other) {
        var pair = Judge.Pair.of(one, other);
        return pair.offer().rhythm().repeats() || !pair.need().rhythm().repeats();
    }
}
