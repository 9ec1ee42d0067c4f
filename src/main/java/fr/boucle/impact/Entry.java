package fr.boucle.impact;

import fr.boucle.synergies.SynergyId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What counting must know of a line, and on what it rests, where that is asked. */
record Entry(
        UUID id,
        SynergyId synergy,
        Indicator indicator,
        Days days,
        Range value,
        Proof proof,
        Instant statedAt,
        Basis basis) {

    /** The line as it stood, and the ids of its factors with their versions. */
    record Basis(long version, List<String> factors) {
        static final Basis UNTOLD = new Basis(0, List.of());
    }

    private static final Comparator<Entry> STRONGEST_FIRST = Comparator.comparing(Entry::proof)
            .thenComparing(Entry::statedAt)
            .thenComparing(Entry::id)
            .reversed();

    Entry(UUID id, SynergyId synergy, Indicator indicator, Days days, Range value, Proof proof, Instant statedAt) {
        this(id, synergy, indicator, days, value, proof, statedAt, Basis.UNTOLD);
    }

    /**
     * Of the lines of one indicator of one synergy those that count: the best proven of each day, of equal ones the newest.
     * A line of which a better one covers any day counts for nothing, so that no day counts twice.
     */
    static List<Entry> counted(Collection<Entry> lines) {
        List<Entry> counted = new ArrayList<>();
        lines.stream().sorted(STRONGEST_FIRST).forEach(line -> {
            if (counted.stream().noneMatch(better -> better.days().overlaps(line.days()))) {
                counted.add(line);
            }
        });
        return counted;
    }

    /** What of it came within these days, as if it came evenly. */
    Range within(Days period) {
        return value.times(days.partWithin(period));
    }

    Entry share(BigDecimal part) {
        return new Entry(id, synergy, indicator, days, value.times(part), proof, statedAt, basis);
    }

    CountedLine counted(Days period) {
        return new CountedLine(
                id,
                basis.version(),
                synergy,
                indicator,
                days,
                proof,
                within(period).rounded(),
                basis.factors());
    }
}
