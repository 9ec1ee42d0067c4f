package fr.boucle.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import fr.boucle.kernel.RuleViolation;
import fr.boucle.matching.Round.Stop;
import fr.boucle.territory.GeoPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTests {
    private static final double DEGREE = 6371.0088 * Math.PI / 180;
    private static final GeoPoint START = at(0, 0);

    @Test
    void goesOutAndComesBack() {
        var round = Round.through(List.of(at(0, 10)), START, 1);

        assertThat(round.length()).isCloseTo(20, within(0.1));
        assertThat(round.alone()).isCloseTo(20, within(0.1));
    }

    @Test
    void takesRoadsForLongerThanTheCrowFlies() {
        assertThat(Round.through(List.of(at(0, 10)), START, 1.3).length()).isCloseTo(26, within(0.1));
    }

    @Test
    void passesStopsOnTheWay() {
        var round = Round.through(List.of(at(0, 30), at(0, 10), at(0, 20)), START, 1);

        assertThat(round.stops()).extracting(Stop::member).containsExactly(1, 2, 0);
        assertThat(round.length()).isCloseTo(60, within(0.1));
        assertThat(round.alone()).isCloseTo(120, within(0.1));
        assertThat(round.stops().get(2).alone()).isCloseTo(60, within(0.1));
    }

    /** The nearest first goes 1, −2, 5, −9 and crosses its own way again and again; going round once is 28 km. */
    @Test
    void isBetterThanTheNearestStopFirst() {
        var round = Round.through(List.of(at(0, 1), at(0, -2), at(0, 5), at(0, -9)), START, 1);

        assertThat(round.length()).isCloseTo(28, within(0.1));
    }

    @Test
    void drivesRoundASquare() {
        var round = Round.through(List.of(at(10, 10), at(0, 10), at(10, 0)), START, 1);

        assertThat(round.length()).isCloseTo(40, within(0.5));
        assertThat(round.stops().get(1).member()).isZero();
    }

    @Test
    void needsAFactorThatRoadsCanHave() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Round.through(List.of(), START, 0.9));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Round.through(List.of(), START, Double.NaN));
    }

    @Test
    void stopsNowhereWithoutPlaces() {
        assertThat(Round.through(List.of(), START, 1.3).length()).isZero();
    }

    /** Kilometres east and north of the start, which lies on the equator so that both are alike. */
    private static GeoPoint at(double east, double north) {
        return new GeoPoint(north / DEGREE, east / DEGREE);
    }
}
