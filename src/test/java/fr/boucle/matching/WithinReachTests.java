package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithinReachTests {
    private final WithinReach criterion = new WithinReach();

    @ParameterizedTest
    @CsvSource({"0, 15", "5.99, 15", "10.5, 8", "14.99, 0"})
    void countsHeatInFullToSixKilometresAndNotBeyondFifteen(double km, int points) {
        assertThat(heat(km).won()).isEqualTo(points);
        assertThat(heat(km).reason()).isEqualTo("match.distance.local");
        assertThat(possible("steam", km)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {15.01, 40, 500})
    void neverSendsHeatFurther(double km) {
        assertThat(possible("steam", km)).isFalse();
        assertThat(possible("process-water", km)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 15", "39.99, 15", "58, 8", "79.99, 0"})
    void countsAServiceInFullToFortyKilometresAndNotBeyondEighty(double km, int points) {
        var verdict = criterion.judge(
                offer("warehouse-space").profile(),
                need("warehouse-space").away(km).profile(),
                15);

        assertThat(verdict.won()).isEqualTo(points);
        assertThat(verdict.reason()).isEqualTo("match.distance.service");
    }

    @Test
    void neverSharesBeyondEightyKilometres() {
        assertThat(possible("warehouse-space", 79.9)).isTrue();
        assertThat(possible("warehouse-space", 80.1)).isFalse();
    }

    @Test
    void treatsAJointCollectionAsAService() {
        var offered = offer("wood").shared().profile();

        assertThat(criterion.isPossible(offered, need("wood").shared().away(81).profile()))
                .isFalse();
        assertThat(criterion.isPossible(offered, need("wood").away(81).profile()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 50, 200, 900, 4000})
    void neverCutsASolidOff(double km) {
        assertThat(possible("wood-pallet", km)).isTrue();
        assertThat(possible("used-cooking-oil", km)).isTrue();
    }

    @Test
    void winsLessWithEveryFurtherStep() {
        var points = new int[] {solid(1), solid(30), solid(100), solid(400)};

        assertThat(points).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
        assertThat(points[0]).isEqualTo(15);
    }

    @Test
    void tellsWholeKilometresAndStepsOfFive() {
        assertThat(heat(11.6).arguments()).containsExactly(12, 15);
    }

    private int solid(double km) {
        return criterion
                .judge(
                        offer("wood-pallet").profile(),
                        need("wood-pallet").away(km).profile(),
                        15)
                .won();
    }

    private Verdict heat(double km) {
        return criterion.judge(offer("steam").profile(), need("steam").away(km).profile(), 15);
    }

    private boolean possible(String material, double km) {
        return criterion.isPossible(
                offer(material).profile(), need(material).away(km).profile());
    }
}
