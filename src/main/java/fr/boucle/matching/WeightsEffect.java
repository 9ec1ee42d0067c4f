package fr.boucle.matching;

import fr.boucle.listings.ListingId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What other weights would make of a territory's current matches.
 *
 * @param listings how many listings were looked at for pairs that staff have not seen yet
 * @param threshold of the territory
 * @param moves all pairs that were compared, the biggest change first
 */
public record WeightsEffect(int listings, int threshold, List<Move> moves) {

    /**
     * A pair before and after.
     *
     * @param row what was written down of it, if it was
     */
    public record Move(ListingId offer, ListingId need, Optional<MatchId> row, int before, int after) {
        int by() {
            return Math.abs(after - before);
        }
    }

    public WeightsEffect {
        moves = moves.stream()
                .sorted(Comparator.comparingInt(Move::by)
                        .thenComparingInt(Move::after)
                        .reversed())
                .toList();
    }

    /** How many reach the threshold that did not. */
    public long rising() {
        return moves.stream()
                .filter(each -> each.before < threshold && each.after >= threshold)
                .count();
    }

    /** How many reach the threshold no more. */
    public long falling() {
        return moves.stream()
                .filter(each -> each.before >= threshold && each.after < threshold)
                .count();
    }

    /** Those whose score changes, the biggest change first. */
    public List<Move> biggest(int most) {
        return moves.stream().filter(each -> each.by() > 0).limit(most).toList();
    }
}
