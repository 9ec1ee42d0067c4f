package fr.boucle.impact;

import fr.boucle.kernel.RuleViolation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From a day until a day, both included: a year, or a part of one. */
public record Days(LocalDate from, LocalDate until) {
    private static final BigDecimal A_YEAR = BigDecimal.valueOf(365);

    public Days {
        if (until.isBefore(from)) {
            throw new RuleViolation("period.endsBeforeItStarts").at("until");
        }
    }

    public static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(Days other) {
        return !until.isBefore(other.from) && !other.until.isBefore(from);
    }

    /** Of an amount that came evenly over these days, the part that came within others. */
    BigDecimal partWithin(Days others) {
        if (!overlaps(others)) {
            return BigDecimal.ZERO;
        }
        var first = from.isBefore(others.from) ? others.from : from;
        var last = until.isAfter(others.until) ? others.until : until;
        return first.equals(from) && last.equals(until)
                ? BigDecimal.ONE
                : BigDecimal.valueOf(new Days(first, last).length())
                        .divide(BigDecimal.valueOf(length()), MathContext.DECIMAL64);
    }

    private long length() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** 1 for a calendar year, leap or not. */
    BigDecimal partOfYear() {
        return isYear() ? BigDecimal.ONE : BigDecimal.valueOf(length()).divide(A_YEAR, MathContext.DECIMAL64);
    }

    public boolean isYear() {
        return equals(year(from.getYear()));
    }
}
