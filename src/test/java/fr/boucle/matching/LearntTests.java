package fr.boucle.matching;

import static fr.boucle.matching.MatchRefusal.HAZARD_OR_LAW;
import static fr.boucle.matching.MatchRefusal.QUALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearntTests {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 10", "3, 19", "4, 27", "7, 47", "8, 50", "1000, 50"})
    void takesATenthOfWhatIsLeftFromTheSecondRefusalOnAndHalfAtMost(int refusals, int percent) {
        var learnt = Learnt.of(Collections.nCopies(refusals, QUALITY), 0);

        assertThat(learnt.percent()).isEqualTo(percent);
        assertThat(learnt.factor()).isEqualTo(1 - percent / 100.0);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 0", "50, 0"})
    void isMadeUpForByWhatWasKept(int kept, int percent) {
        assertThat(Learnt.of(Collections.nCopies(3, QUALITY), kept).percent()).isEqualTo(percent);
    }

    @Test
    void namesEachReasonOnce() {
        assertThat(Learnt.of(List.of(HAZARD_OR_LAW, QUALITY, HAZARD_OR_LAW), 0).reasons())
                .containsExactly(QUALITY, HAZARD_OR_LAW);
    }

    @Test
    void comesOnlyFromWhatSpeaksOfTheMaterial() {
        var teaching = EnumSet.allOf(MatchRefusal.class);
        teaching.removeIf(reason -> !reason.teaches());

        assertThat(teaching).containsExactly(MatchRefusal.WRONG_MATERIAL, QUALITY, HAZARD_OR_LAW);
    }
}
