package fr.boucle.synergies;

import static fr.boucle.synergies.SynergySamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.boucle.kernel.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTests {
    /** Days are counted from today; an empty cell is nothing said. */
    @ParameterizedTest
    @CsvSource({
        "HOLD, , , , synergy.move.reason",
        "HOLD, budget, , , synergy.move.on.HOLD",
        "HOLD, budget, , 0, synergy.move.past",
        "HOLD, budget, , 30, ",
        "END, stopped, , , synergy.move.on.END",
        "END, stopped, , 1, synergy.move.notYet",
        "END, stopped, , 0, ",
        "LOSE, , , , synergy.move.loss",
        "LOSE, , OTHER, , synergy.move.reason",
        "LOSE, , PRICE, , ",
        "LOSE, , PRICE, 90, ",
        "LOSE, , CONTRACT_TIED, , synergy.move.contractEnd",
        "LOSE, , CONTRACT_TIED, 400, ",
        "STEP_BACK, , , , synergy.move.reason",
        "STEP_BACK, too early, , , ",
        "RESUME, , , , ",
        "NEGOTIATE, , , , "
    })
    void saysWhatItsMoveAsksFor(Move move, String reason, LossReason loss, Integer days, String refusal) {
        LocalDate on = days == null ? null : TODAY.plusDays(days);

        var refused = catchThrowableOfType(RuleViolation.class, () -> new Step(move, reason, loss, on).demand(TODAY));

        assertThat(refused == null ? null : refused.code()).isEqualTo(refusal);
    }
}
