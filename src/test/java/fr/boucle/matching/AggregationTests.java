package fr.boucle.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.kernel.Unit.Dimension;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.Aggregation.Lot;
import fr.boucle.matching.Aggregation.Part;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AggregationTests {
    private static final YearlyFlow HUNDRED_TONNES = new YearlyFlow(Dimension.MASS, 100_000);
    private static final ListingId BEST = ListingId.random();
    private static final ListingId SECOND = ListingId.random();
    private static final ListingId THIRD = ListingId.random();

    @Test
    void fillsANeedWithSmallLotsTheBestFirst() {
        var found = Aggregation.of(HUNDRED_TONNES, List.of(lot(BEST, 50), lot(SECOND, 30), lot(THIRD, 12)))
                .orElseThrow();

        assertThat(found.parts()).extracting(Part::listing).containsExactly(BEST, SECOND, THIRD);
        assertThat(found.percent()).isEqualTo(92);
    }

    @Test
    void takesOfTheLastLotOnlyWhatIsStillOpen() {
        var found = Aggregation.of(HUNDRED_TONNES, List.of(lot(BEST, 70), lot(SECOND, 90)))
                .orElseThrow();

        assertThat(found.parts())
                .extracting(Part::aYear)
                .containsExactly(Quantity.of("70", Unit.T), Quantity.of("30", Unit.T));
        assertThat(found.percent()).isEqualTo(100);
    }

    @Test
    void leavesOutWhatIsNotNeeded() {
        var found = Aggregation.of(HUNDRED_TONNES, List.of(lot(BEST, 10), lot(SECOND, 60), lot(THIRD, 45)))
                .orElseThrow();

        assertThat(found.parts()).extracting(Part::listing).containsExactly(SECOND, THIRD);
    }

    @Test
    void saysNothingWhereAnEquallyGoodLotDoesItAlone() {
        assertThat(Aggregation.of(HUNDRED_TONNES, List.of(lot(BEST, 50), lot(SECOND, 100), lot(THIRD, 60))))
                .isEmpty();
    }

    @Test
    void prefersSeveralGoodLotsToAWorseOneThatDoesItAlone() {
        assertThat(Aggregation.of(HUNDRED_TONNES, List.of(lot(BEST, 50), lot(SECOND, 50), lot(THIRD, 200))))
                .isPresent();
    }

    @Test
    void needsTwoLotsAtLeastThatAreWorthADelivery() {
        assertThat(Aggregation.of(HUNDRED_TONNES, List.of(lot(BEST, 50), lot(SECOND, 4.9))))
                .isEmpty();
        assertThat(Aggregation.of(HUNDRED_TONNES, List.of())).isEmpty();
    }

    @Test
    void asksForNoMoreDeliveriesThanSomebodyCanOrganise() {
        var many = IntStream.range(0, 12)
                .mapToObj(i -> lot(ListingId.random(), 10))
                .toList();

        assertThat(Aggregation.of(HUNDRED_TONNES, many))
                .hasValueSatisfying(found -> assertThat(found.percent()).isEqualTo(50));
    }

    @Test
    void saysAHundredOnlyWhereNothingIsMissing() {
        assertThat(Aggregation.of(HUNDRED_TONNES, List.of(lot(BEST, 50), lot(SECOND, 49.9))))
                .hasValueSatisfying(found -> assertThat(found.percent()).isEqualTo(99));
    }

    private static Lot lot(ListingId listing, double tonnes) {
        return new Lot(listing, tonnes * 1000);
    }
}
