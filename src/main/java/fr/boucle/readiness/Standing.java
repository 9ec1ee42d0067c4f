package fr.boucle.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a synergy stands on its six axes: what was said last of each; an axis of which nobody said anything is unknown, not
 * zero.
 *
 * @param history every rating, the oldest first
 */
public record Standing(Map<Axis, Rating> now, List<Rating> history) {

    static Standing of(List<Rating> history) {
        Map<Axis, Rating> latest = new EnumMap<>(Axis.class);
        history.forEach(rating -> latest.put(rating.axis(), rating));
        return new Standing(latest, List.copyOf(history));
    }

    public Optional<Rating> of(Axis axis) {
        return Optional.ofNullable(now.get(axis));
    }

    public List<Axis> unknown() {
        return Arrays.stream(Axis.values())
                .filter(axis -> !now.containsKey(axis))
                .toList();
    }

    /** The lowest of what is known, the first of equals; empty while nothing is known or all is at its best. */
    public Optional<Rating> weakest() {
        return now.values().stream()
                .filter(rating -> rating.level() < Axis.HIGHEST)
                .min(Comparator.comparing(Rating::level).thenComparing(Rating::axis));
    }

    /** How it stood before the last day on which somebody rated; empty where all was said on one day. */
    public Optional<Standing> before() {
        return latestDay()
                .map(last -> history.stream()
                        .filter(rating -> day(rating.ratedAt()).isBefore(last))
                        .toList())
                .filter(earlier -> !earlier.isEmpty())
                .map(Standing::of);
    }

    public Optional<LocalDate> latestDay() {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(day(history.get(history.size() - 1).ratedAt()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }
}
