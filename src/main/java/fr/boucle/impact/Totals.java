package fr.boucle.impact;

import fr.boucle.synergies.SynergyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What synergies brought within a period, by indicator and proof, each synergy once.
 *
 * @param synergies of how many anything counts
 */
public record Totals(Days days, Map<Indicator, Row> rows, int synergies) {

    /** So much, of so many synergies. */
    public record Sum(Range value, int synergies) {
        static final Sum NOTHING = new Sum(Range.ZERO, 0);

        Sum plus(Range more, int newly) {
            return new Sum(value.plus(more), synergies + newly);
        }
    }

    /**
     * One indicator.
     *
     * @param real what was declared, evidenced or verified; an estimate is never added to it
     */
    public record Row(Map<Proof, Sum> byProof, Sum real) {
        public Sum of(Proof proof) {
            return byProof.getOrDefault(proof, Sum.NOTHING);
        }
    }

    public Row of(Indicator indicator) {
        return rows.getOrDefault(indicator, new Row(Map.of(), Sum.NOTHING));
    }

    /** In whatever order the lines come. */
    static Totals of(Collection<Entry> lines, Days days) {
        var tally = new Tally(days);
        lines.stream()
                .sorted(Comparator.comparing((Entry line) -> line.synergy().value())
                        .thenComparing(Entry::indicator))
                .forEach(tally::add);
        return tally.totals();
    }

    /** Adds lines up as they come, those of one indicator of one synergy together, and keeps nothing of what it has counted. */
    static final class Tally {
        private final Days days;
        private final Consumer<CountedLine> each;
        private final Map<Indicator, Row> rows = new EnumMap<>(Indicator.class);
        private final List<Entry> group = new ArrayList<>();
        private int synergies;
        private @Nullable SynergyId last;

        Tally(Days days) {
            this(days, line -> {});
        }

        /** @param each is told every line that counts */
        Tally(Days days, Consumer<CountedLine> each) {
            this.days = days;
            this.each = each;
        }

        void add(Entry line) {
            if (!group.isEmpty() && !isOfGroup(line)) {
                close();
            }
            group.add(line);
        }

        private boolean isOfGroup(Entry line) {
            var first = group.get(0);
            return first.synergy().equals(line.synergy()) && first.indicator() == line.indicator();
        }

        private void close() {
            var counted = Entry.counted(group).stream()
                    .filter(line -> line.days().overlaps(days))
                    .toList();
            var seen = EnumSet.noneOf(Proof.class);
            boolean real = false;
            for (var line : counted) {
                boolean newly = seen.add(line.proof());
                rows.merge(line.indicator(), row(line, newly, !real), Tally::plus);
                each.accept(line.counted(days));
                real = real || line.proof() != Proof.ESTIMATED;
            }
            if (!counted.isEmpty() && !group.get(0).synergy().equals(last)) {
                last = group.get(0).synergy();
                synergies++;
            }
            group.clear();
        }

        private Row row(Entry line, boolean newly, boolean firstReal) {
            var value = line.within(days);
            return new Row(
                    Map.of(line.proof(), Sum.NOTHING.plus(value, newly ? 1 : 0)),
                    line.proof() == Proof.ESTIMATED ? Sum.NOTHING : Sum.NOTHING.plus(value, firstReal ? 1 : 0));
        }

        private static Row plus(Row one, Row other) {
            var byProof = new EnumMap<Proof, Sum>(Proof.class);
            byProof.putAll(one.byProof());
            other.byProof()
                    .forEach((proof, sum) ->
                            byProof.merge(proof, sum, (some, more) -> some.plus(more.value(), more.synergies())));
            return new Row(
                    byProof, one.real().plus(other.real().value(), other.real().synergies()));
        }

        Totals totals() {
            if (!group.isEmpty()) {
                close();
            }
            return new Totals(days, rows, synergies);
        }
    }
}
