package fr.boucle.synergies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A synergy that an officer should look at today, and why.
 *
 * @param days since when
 */
public record Task(Synergy synergy, TaskReason reason, long days) {
    static final Comparator<Task> MOST_PRESSING_FIRST = Comparator.comparing(Task::reason)
            .thenComparing(Task::days, Comparator.reverseOrder())
            .thenComparing(task -> task.synergy().number());

    private static final int A_WEEK = 7;

    /** The most pressing of the reasons to look at it; empty where it can wait. */
    static Optional<Task> of(Synergy synergy, LocalDate today) {
        return Arrays.stream(TaskReason.values())
                .flatMap(reason -> since(reason, synergy, today).stream()
                        .map(since -> new Task(synergy, reason, ChronoUnit.DAYS.between(since, today))))
                .findFirst();
    }

    /** Since which day the reason holds; empty where it does not. */
    private static Optional<LocalDate> since(TaskReason reason, Synergy synergy, LocalDate today) {
        var moved = day(synergy.movedAt());
        var stage = synergy.stage();
        return switch (reason) {
            case OVERDUE -> synergy.nextActionOn().filter(on -> stage.isOpen() && on.isBefore(today));
            case TODAY -> synergy.nextActionOn().filter(on -> stage.isOpen() && on.equals(today));
            case LOOK_AGAIN -> synergy.wakeOn().filter(on -> stage == Stage.ON_HOLD && !on.isAfter(today));
            case REVIVE -> synergy.wakeOn().filter(on -> stage == Stage.LOST && !on.isAfter(today));
            case READY -> when(isReady(synergy), moved);
            case RECEIPT ->
                synergy.deliveries().stream()
                        .filter(Delivery::isUnderWay)
                        .map(Delivery::day)
                        .filter(day -> day.plusDays(A_WEEK).isBefore(today))
                        .findFirst();
            case LAST_ANSWER -> when(stage == Stage.IDEA && waitsForOne(synergy), moved);
            case UNOWNED -> when(stage.isOpen() && synergy.owner().isEmpty(), moved);
            case STALE ->
                when(
                        stage.isOpen()
                                && synergy.nextActionOn().isEmpty()
                                && moved.plusDays(patience(stage)).isBefore(today),
                        moved);
        };
    }

    private static Optional<LocalDate> when(boolean holds, LocalDate since) {
        return holds ? Optional.of(since) : Optional.empty();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    private static boolean isReady(Synergy synergy) {
        return Arrays.stream(Move.values())
                .filter(Move::isForward)
                .anyMatch(move -> PossibleMove.to(move, synergy).isPresent()
                        && PossibleMove.missing(move, synergy).isEmpty());
    }

    private static boolean waitsForOne(Synergy synergy) {
        var staying = synergy.parties().stream().filter(party -> !party.isOut()).toList();
        var yes = staying.stream()
                .filter(party -> party.answer().filter(Answer.YES::equals).isPresent())
                .count();
        return yes > 0 && yes == staying.size() - 1;
    }

    /** How many days a synergy may rest at a stage before it counts as forgotten. */
    private static int patience(Stage stage) {
        return switch (stage) {
            case IDEA -> 14;
            case DISCUSSION -> 30;
            case NEGOTIATION -> 45;
            default -> 60;
        };
    }
}
