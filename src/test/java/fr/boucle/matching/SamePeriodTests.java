package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePeriodTests {
    private final SamePeriod criterion = new SamePeriod();

    @Test
    void winsNothingWhereTheyNeverMeet() {
        var verdict = criterion.judge(
                offer("wood").during("2026-12-01", "2026-12-31").profile(),
                need("wood").during("2027-01-01", null).profile(),
                10);

        assertThat(verdict.won()).isZero();
        assertThat(verdict.reason()).isEqualTo("match.period.apart");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, WEEKLY, 10, match.period.together",
        "ONCE, ONCE, 10, match.period.together",
        "MONTHLY, ONCE, 8, match.period.moreThanOnce",
        "ONCE, MONTHLY, 5, match.period.onceOnly"
    })
    void winsMoreWhereBothComeInTheSameWay(Rhythm offered, Rhythm needed, int points, String reason) {
        var verdict = criterion.judge(
                offer("wood").of(null, offered).profile(),
                need("wood").of(null, needed).profile(),
                10);

        assertThat(verdict.won()).isEqualTo(points);
        assertThat(verdict.reason()).isEqualTo(reason);
    }
}
