package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Treatment;
import fr.boucle.listings.ListingId;
import fr.boucle.territory.Distance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An offer reaches a need through one or two companies that treat it.
 *
 * <p>Its score is that of its weakest pair, less a point for every ten kilometres of road and five points for a second
 * step. Kilometres count in steps of five, so that the score tells nobody more than the distances shown.
 *
 * @param pairs the offer and the need themselves where a company treats for others; where one buys and sells, what it
 *     looks for with the offer, then what it makes with the need
 * @param steps what is done in between, in order
 * @param legs how far from each stop to the next, in order
 */
public record Chain(List<Suggestion> pairs, List<Step> steps, List<Distance> legs) {
    private static final int KM_A_POINT = 10;
    private static final int SECOND_STEP = 5;

    /**
     * What one company does.
     *
     * @param taking its listing by which the resource comes in: a need, or the offer of its service
     * @param giving its listing by which the product goes out: the same one for a service
     */
    public record Step(ListingId taking, ListingId giving, Treatment treatment, MaterialId from, MaterialId into) {
        public boolean isAService() {
            return taking.equals(giving);
        }
    }

    public ListingId offer() {
        return pairs.get(0).offer();
    }

    public ListingId need() {
        return pairs.get(pairs.size() - 1).need();
    }

    /** Points of the pair that fits least. */
    public int weakest() {
        return pairs.stream().mapToInt(pair -> pair.explanation().score()).min().orElse(0);
    }

    /** Points that the road costs. */
    public int lostOnTheRoad() {
        return km() / KM_A_POINT;
    }

    /** Points that a second step costs. */
    public int lostBySteps() {
        return (steps.size() - 1) * SECOND_STEP;
    }

    public int score() {
        return Math.max(0, weakest() - lostOnTheRoad() - lostBySteps());
    }

    /** The whole road, each leg rounded up to five kilometres. */
    public int km() {
        return legs.stream().mapToInt(Distance::step).sum();
    }

    /** The listings on the way, in order. */
    public List<ListingId> listings() {
        var between = steps.stream().flatMap(step -> Stream.of(step.taking(), step.giving()));
        return Stream.of(Stream.of(offer()), between, Stream.of(need()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Names it among all chains. */
    public String key() {
        return listings().stream().map(ListingId::toString).collect(Collectors.joining("."));
    }
}
