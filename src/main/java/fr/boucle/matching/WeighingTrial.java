package fr.boucle.matching;

import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.matching.Judge.Pair;
import fr.boucle.matching.WeightsEffect.Move;
import fr.boucle.territory.Territories;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Tries other weights on a territory's current matches: those that wait for staff, and the best pairs of some of its
 * listings, by the old weights and by the new.
 */
@Component
class WeighingTrial {
    private static final int MOST_LISTINGS = 200;
    private static final int MOST_ROWS = 1000;

    private final MatchIndex index;
    private final Judge judge;
    private final MatchRepository rows;
    private final Territories territories;

    WeighingTrial(MatchIndex index, Judge judge, MatchRepository rows, Territories territories) {
        this.index = index;
        this.judge = judge;
        this.rows = rows;
        this.territories = territories;
    }

    private record Key(ListingId offer, ListingId need) {
        static Key of(Pair pair) {
            return new Key(pair.offer().id(), pair.need().id());
        }
    }

    /** Its listings online that are tried: always the same ones while it has no others. */
    List<Profile> some(TerritoryId territory) {
        return index.all()
                .filter(each -> each.territory().equals(territory) && each.state() == ListingState.PUBLISHED)
                .sorted(Profile::compareTo) // ids are random
                .limit(MOST_LISTINGS)
                .toList();
    }

    WeightsEffect effect(TerritoryId territory, Weights weights) {
        var other = judge.with(territory, weights);
        var listings = some(territory);
        var decided = rows.decidedOn(territory).stream()
                .map(row -> new Key(row.offer(), row.need()))
                .collect(Collectors.toSet());
        var open = rows.waiting(territory, PageRequest.of(0, MOST_ROWS)).stream()
                .collect(Collectors.toMap(row -> new Key(row.offer(), row.need()), Match::id));
        var pairs = new LinkedHashMap<Key, Pair>();
        Stream.concat(written(open.keySet()), listings.stream().flatMap(mine -> best(mine, other)))
                .filter(pair -> pair.offer().territory().equals(territory))
                .filter(pair -> !decided.contains(Key.of(pair)))
                .forEach(pair -> pairs.putIfAbsent(Key.of(pair), pair));
        return new WeightsEffect(
                listings.size(),
                territories.get(territory).settings().threshold(),
                pairs.values().stream().map(pair -> move(pair, other, open)).toList());
    }

    private Stream<Pair> written(Set<Key> open) {
        return open.stream()
                .flatMap(key ->
                        index
                                .get(key.offer())
                                .flatMap(offer -> index.get(key.need()).map(need -> new Pair(offer, need)))
                                .stream());
    }

    /** The best by either judge. */
    private Stream<Pair> best(Profile mine, Judge other) {
        return Stream.of(judge, other)
                .flatMap(each ->
                        index.find(Search.allowed(each, mine, Matchmaking.MOST_PROPOSED, found -> true)).stream())
                .map(hit -> Pair.of(mine, hit.other()));
    }

    private Move move(Pair pair, Judge other, Map<Key, MatchId> open) {
        var key = Key.of(pair);
        return new Move(
                key.offer(),
                key.need(),
                Optional.ofNullable(open.get(key)),
                judge.explain(pair).score(),
                other.explain(pair).score());
    }
}
