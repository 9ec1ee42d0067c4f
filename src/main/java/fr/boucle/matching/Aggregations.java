package fr.boucle.matching;

import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.matching.Aggregation.Lot;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the small lots that together fill a need, and the needs over which a large stream can be split. */
@Service
@Transactional(readOnly = true)
public class Aggregations {
    /** Those that a page shows. */
    private static final int LOOKED_AT = 20;

    private final MatchIndex index;
    private final Matches matches;

    Aggregations(MatchIndex index, Matches matches) {
        this.index = index;
        this.matches = matches;
    }

    /**
     * From its best counterparts, none of them forbidden or set aside by its company, each with half the points for the
     * material at least; empty where its quantity is not known.
     */
    public Optional<Aggregation> of(ListingId listing) {
        var best = matches.best(listing, LOOKED_AT); // reads the listing into the index where it is not there yet
        return index.get(listing)
                .flatMap(mine -> mine.yearlyFlow()
                        .filter(whole -> whole.amount() > 0)
                        .flatMap(whole -> Aggregation.of(
                                whole,
                                best.stream()
                                        .filter(each -> isGood(each, listing))
                                        .flatMap(each -> lot(mine, whole, each.other(listing)).stream())
                                        .toList())));
    }

    private static boolean isGood(Suggestion pair, ListingId mine) {
        boolean setAside = pair.row()
                .flatMap(row -> row.opinionOf(mine))
                .filter(opinion -> !opinion.isInterested())
                .isPresent();
        var material = pair.explanation().verdicts().get(0);
        return !setAside && 2 * material.won() >= material.of() && !material.restsOnTheSector();
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
        var offer = one.kind() == ListingKind.OFFER ? one : other;
        var need = offer == one ? other : one;
        return offer.rhythm().repeats() || !need.rhythm().repeats();
    }
}
