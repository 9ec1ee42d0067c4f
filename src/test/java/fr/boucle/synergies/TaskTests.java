package fr.boucle.synergies;

import static fr.boucle.synergies.SynergySamples.GIVER;
import static fr.boucle.synergies.SynergySamples.NOW;
import static fr.boucle.synergies.SynergySamples.OFFICER;
import static fr.boucle.synergies.SynergySamples.PARTY;
import static fr.boucle.synergies.SynergySamples.TODAY;
import static fr.boucle.synergies.SynergySamples.at;
import static fr.boucle.synergies.SynergySamples.note;
import static fr.boucle.synergies.SynergySamples.prepared;
import static fr.boucle.synergies.SynergySamples.substitution;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.synergies.Synergy.NextAction;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskTests {
    @Test
    void isAnActionWhoseDayHasComeOrPassed() {
        var synergy = planned(TODAY);

        assertThat(reason(synergy, TODAY.minusDays(1))).isNull();
        assertThat(reason(synergy, TODAY)).isEqualTo(TaskReason.TODAY);
        assertThat(Task.of(synergy, TODAY.plusDays(3)))
                .hasValueSatisfying(task -> assertThat(task.days()).isEqualTo(3))
                .hasValueSatisfying(task -> assertThat(task.reason()).isEqualTo(TaskReason.OVERDUE));
    }

    @Test
    void isAPauseThatEndsOrALostOneThatMayComeBack() {
        var paused = substitution();
        paused.take(new Step(Move.HOLD, "budget", null, TODAY.plusDays(30)), OFFICER, NOW);
        var lost = substitution();
        lost.take(new Step(Move.LOSE, null, LossReason.CONTRACT_TIED, TODAY.plusDays(30)), OFFICER, NOW);

        assertThat(reason(paused, TODAY.plusDays(29))).isNull();
        assertThat(reason(paused, TODAY.plusDays(30))).isEqualTo(TaskReason.LOOK_AGAIN);
        assertThat(reason(lost, TODAY.plusDays(29))).isNull();
        assertThat(reason(lost, TODAY.plusDays(31))).isEqualTo(TaskReason.REVIVE);
    }

    @Test
    void isOneThatHasAllThatTheNextStageAsksFor() {
        assertThat(reason(at(Stage.DISCUSSION, prepared(substitution())), TODAY))
                .isEqualTo(TaskReason.READY);
        assertThat(reason(at(Stage.DISCUSSION, substitution()), TODAY)).isNull();
    }

    @Test
    void isADeliveryThatNobodyConfirmedForAWeek() {
        var running = at(Stage.COMPLETED, prepared(substitution()));
        assertThat(reason(running, TODAY.plusDays(7))).isNull();
        assertThat(reason(running, TODAY.plusDays(8))).isEqualTo(TaskReason.RECEIPT);

        running.deliveries().get(0).receive(true, null, PARTY, NOW);
        assertThat(reason(running, TODAY.plusDays(8))).isNull();
    }

    @Test
    void isAnAnswerThatAloneIsMissing() {
        var asked = substitution();
        assertThat(reason(asked, TODAY)).isNull();

        asked.answer(new Said(GIVER, Answer.YES, null, null), OFFICER, NOW);

        assertThat(reason(asked, TODAY)).isEqualTo(TaskReason.LAST_ANSWER);
    }

    @Test
    void isALeadThatNothingMovesAndNothingIsPlannedFor() {
        assertThat(reason(substitution(), TODAY.plusDays(14))).isNull();
        assertThat(reason(substitution(), TODAY.plusDays(15))).isEqualTo(TaskReason.STALE);
        assertThat(reason(planned(TODAY.plusYears(1)), TODAY.plusDays(15))).isNull();
    }

    @Test
    void comesInTheOrderOfWhatPressesMost() {
        var overdue = Task.of(planned(TODAY.minusDays(2)), TODAY).orElseThrow();
        var longOverdue = Task.of(planned(TODAY.minusDays(9)), TODAY).orElseThrow();
        var ready =
                Task.of(at(Stage.DISCUSSION, prepared(substitution())), TODAY).orElseThrow();

        assertThat(Stream.of(ready, overdue, longOverdue).sorted(Task.MOST_PRESSING_FIRST))
                .containsExactly(longOverdue, overdue, ready);
    }

    @Test
    void isNothingOfWhatIsOver() {
        var running = at(Stage.IMPLEMENTATION, prepared(substitution()));
        running.deliver(note(running), PARTY, NOW).receive(true, null, PARTY, NOW);
        running.take(Step.of(Move.COMPLETE), OFFICER, NOW);
        running.take(Step.of(Move.END), OFFICER, NOW);

        assertThat(reason(running, TODAY.plusYears(2))).isNull();
    }

    private static Synergy planned(LocalDate on) {
        var synergy = substitution();
        synergy.plan(new NextAction("Appeler", on), OFFICER);
        return synergy;
    }

    private static TaskReason reason(Synergy synergy, LocalDate today) {
        return Task.of(synergy, today).map(Task::reason).orElse(null);
    }
}
