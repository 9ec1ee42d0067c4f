package fr.boucle.quality.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.kernel.RuleViolation;
import fr.boucle.quality.Limit;
import fr.boucle.quality.Tolerance;
import fr.boucle.quality.Tolerance.Limits;
import fr.boucle.web.Decimal;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Limits as typed, line by line: the n-th of each list belongs to the n-th line.
 *
 * @param seen the version that the writer saw, 0 for none
 */
record LimitsForm(
        int seen,
        @Nullable List<String> names,
        @Nullable List<String> units,
        @Nullable List<String> least,
        @Nullable List<String> most,

        @Size(max = 500, message = "{form.tooLong}") @Nullable
        String why) {
    static final int LINES = 8;

    static LimitsForm of(Optional<Tolerance> last) {
        var limits = last.map(Tolerance::limits).orElse(List.of());
        return new LimitsForm(
                last.map(Tolerance::version).orElse(0),
                limits.stream().map(Limit::name).toList(),
                limits.stream().map(Limit::unit).toList(),
                limits.stream().map(limit -> plain(limit.least())).toList(),
                limits.stream().map(limit -> plain(limit.most())).toList(),
                null);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** A line of the form. */
    record Line(String name, String unit, String least, String most) {
        boolean isEmpty() {
            return Stream.of(name, unit, least, most).allMatch(String::isBlank);
        }

        Limit toLimit() {
            return new Limit(name, unit, number(least, "least"), number(most, "most"));
        }

        private static @Nullable BigDecimal number(String typed, String field) {
            return typed.isBlank()
                    ? null
                    : Decimal.Check.read(typed).orElseThrow(() -> new RuleViolation("form.decimal").at(field));
        }
    }

    /** All lines, the empty ones too. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < LINES; i++) {
            lines.add(new Line(at(names, i), at(units, i), at(least, i), at(most, i)));
        }
        return lines;
    }

    private static String at(@Nullable List<String> typed, int place) {
        return typed == null || place >= typed.size() ? "" : requireNonNullElse(typed.get(place), "");
    }

    Limits toLimits() {
        return new Limits(
                lines().stream()
                        .filter(line -> !line.isEmpty())
                        .map(Line::toLimit)
                        .toList(),
                requireNonNullElse(why, ""));
    }
}
