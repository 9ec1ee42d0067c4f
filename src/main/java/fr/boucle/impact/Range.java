package fr.boucle.impact;

import fr.boucle.kernel.RuleViolation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** A figure that is not known exactly: at least, most likely, at most. Reckoning with ranges takes the low of one with the high of the other. */
public record Range(BigDecimal low, BigDecimal central, BigDecimal high) {
    private static final int KEPT_DECIMALS = 6;

    static final Range ZERO = of(BigDecimal.ZERO);
    static final Range ONE = of(BigDecimal.ONE);

    public Range {
        if (low.compareTo(central) > 0 || central.compareTo(high) > 0) {
            throw new RuleViolation("impact.range.order").at("low");
        }
    }

    /** A figure that is known. */
    public static Range of(BigDecimal exact) {
        return new Range(exact, exact, exact);
    }

    static Range of(String exact) {
        return of(new BigDecimal(exact));
    }

    /** So many percent more or less. */
    public static Range around(BigDecimal central, BigDecimal percent) {
        var width = central.abs().multiply(percent.movePointLeft(2));
        return new Range(central.subtract(width), central, central.add(width));
    }

    public Range plus(Range other) {
        return new Range(low.add(other.low), central.add(other.central), high.add(other.high));
    }

    public Range minus(Range other) {
        return new Range(low.subtract(other.high), central.subtract(other.central), high.subtract(other.low));
    }

    Range times(Range other) {
        var corners = Stream.of(
                        low.multiply(other.low),
                        low.multiply(other.high),
                        high.multiply(other.low),
                        high.multiply(other.high))
                .sorted()
                .toList();
        return new Range(corners.get(0), central.multiply(other.central), corners.get(corners.size() - 1));
    }

    Range times(BigDecimal number) {
        return times(of(number));
    }

    /** Divided by a number above zero. */
    Range per(BigDecimal number) {
        return new Range(divided(low, number), divided(central, number), divided(high, number));
    }

    private static BigDecimal divided(BigDecimal figure, BigDecimal by) {
        return figure.divide(by, MathContext.DECIMAL64);
    }

    /** As it is kept: to the millionth. */
    Range rounded() {
        return new Range(rounded(low), rounded(central), rounded(high));
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(KEPT_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
