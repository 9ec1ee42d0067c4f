package fr.boucle.synergies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageTests {

    /** Every stage that is not named is refused. */
    @ParameterizedTest
    @CsvSource({
        "IDEA, DISCUSSION ON_HOLD LOST",
        "DISCUSSION, NEGOTIATION IDEA ON_HOLD LOST",
        "NEGOTIATION, IMPLEMENTATION DISCUSSION ON_HOLD LOST",
        "IMPLEMENTATION, COMPLETED NEGOTIATION ON_HOLD LOST",
        "COMPLETED, ENDED IMPLEMENTATION",
        "ENDED, ''",
        "ON_HOLD, IDEA DISCUSSION NEGOTIATION IMPLEMENTATION",
        "LOST, IDEA"
    })
    void leadsToTheStagesOfTheTableOnly(Stage stage, String to) {
        assertThat(stage.next()).isEqualTo(stages(to));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void neverLeadsToItself(Stage stage) {
        assertThat(stage.next()).doesNotContain(stage);
    }

    @Test
    void isOpenUntilItIsCompletedOnHoldOrLost() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::isOpen))
                .containsExactly(Stage.IDEA, Stage.DISCUSSION, Stage.NEGOTIATION, Stage.IMPLEMENTATION);
    }

    private static Set<Stage> stages(String words) {
        var all = EnumSet.noneOf(Stage.class);
        Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> all.add(Stage.valueOf(word)));
        return all;
    }
}
