package fr.boucle.reporting.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bars side by side on one scale, ready to be drawn: lengths are percentages. Every chart stands beside its table.
 *
 * @param words all of it for those who hear it
 */
record Chart(String id, String title, String words, int height, List<Bar> bars) {
    private static final int ROW = 44;
    private static final int TO_BAR = 22;
    private static final int ABOVE = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A bar with its words above it.
     *
     * @param tone solid, hatched for what is only estimated, or care below zero
     * @param fill the same on paper
     * @param from where its uncertainty begins
     * @param spread how wide that is
     */
    record Bar(
            String words,
            String tone,
            String fill,
            int textY,
            int barY,
            String x,
            String width,
            String from,
            String spread) {}

    /** What is to be drawn as one bar. */
    record Amount(String label, String told, BigDecimal low, BigDecimal central, BigDecimal high, boolean estimated) {
        static Amount of(String label, String told, long count) {
            var number = BigDecimal.valueOf(count);
            return new Amount(label, told, number, number, number, false);
        }
    }

    static Chart of(String id, String title, List<Amount> amounts) {
        var least = amounts.stream().map(Amount::low).reduce(BigDecimal.ZERO, BigDecimal::min);
        var most = amounts.stream().map(Amount::high).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (var amount : amounts) {
            bars.add(bar(amount, least, most.subtract(least), bars.size() * ROW));
        }
        var words = amounts.stream()
                .map(amount -> amount.label() + " " + amount.told())
                .collect(Collectors.joining(", "));
        return new Chart(id, title, words, amounts.size() * ROW, bars);
    }

    private static Bar bar(Amount amount, BigDecimal least, BigDecimal span, int top) {
        var zero = BigDecimal.ZERO.min(amount.central());
        boolean negative = amount.central().signum() < 0;
        return new Bar(
                amount.label() + " – " + amount.told(),
                negative ? "care" : amount.estimated() ? "hatched" : "solid",
                negative ? "#8a5a00" : amount.estimated() ? "#9db0b8" : "#23323b",
                top + TO_BAR - ABOVE,
                top + TO_BAR,
                percent(zero.subtract(least), span),
                percent(amount.central().abs(), span),
                percent(amount.low().subtract(least), span),
                percent(amount.high().subtract(amount.low()), span));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "0%"
                : part.multiply(HUNDRED)
                                .divide(whole, MathContext.DECIMAL64)
                                .setScale(2, RoundingMode.HALF_EVEN)
                                .toPlainString()
                        + "%";
    }
}
