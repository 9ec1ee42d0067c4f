package fr.boucle.impact.web;

import fr.boucle.impact.Indicator;
import fr.boucle.impact.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes figures of the ledger as people read them: the likely value, and from where to where it may lie. */
@Component
class Figures {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int FINE = 2;
    private static final int FINER = 6;

    private final MessageSource messages;

    Figures(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A figure with its unit.
     *
     * @param range empty where the figure is known exactly
     */
    record Figure(String central, @Nullable String range, String unit, boolean negative) {}

    Figure of(Range value, Indicator indicator, Locale language) {
        var unit = messages.getMessage("impact.unit." + indicator, null, language);
        int decimals = value.central().abs().compareTo(THOUSAND) < 0 ? FINE : 0;
        return figure(value, decimals, unit, language);
    }

    /** As it is put into a formula. */
    Figure exact(Range value, String unit, Locale language) {
        return figure(value, FINER, unit, language);
    }

    String inFormula(BigDecimal number, Locale language) {
        var written = number(number, FINER, language);
        return number.signum() < 0 ? "(" + written + ")" : written;
    }

    private Figure figure(Range value, int decimals, String unit, Locale language) {
        var low = number(value.low(), decimals, language);
        var high = number(value.high(), decimals, language);
        return new Figure(
                number(value.central(), decimals, language),
                low.equals(high) ? null : messages.getMessage("impact.range", new Object[] {low, high}, language),
                unit,
                value.central().signum() < 0);
    }

    private String number(BigDecimal number, int decimals, Locale language) {
        var rounded = number.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return messages.getMessage("impact.number", new Object[] {rounded}, language)
                .replace('-', '−');
    }
}
