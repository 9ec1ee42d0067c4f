package fr.boucle.reporting.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.impact.Indicator;
import fr.boucle.impact.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes figures, days and codes as people read them, in their language. */
@Component
class Pen {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int FINE = 2;
    private static final int FINER = 6;

    private final MessageSource messages;
    private final Catalogue catalogue;

    Pen(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /**
     * A figure with its unit.
     *
     * @param range empty where it is known exactly
     */
    record Figure(String central, @Nullable String range, String unit, boolean negative) {}

    String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    Figure figure(Range value, Indicator indicator, Locale language) {
        int decimals = value.central().abs().compareTo(THOUSAND) < 0 ? FINE : 0;
        var low = number(value.low(), decimals, language);
        var high = number(value.high(), decimals, language);
        return new Figure(
                number(value.central(), decimals, language),
                low.equals(high) ? null : say("impact.range", language, low, high),
                say("impact.unit." + indicator, language),
                value.central().signum() < 0);
    }

    String exact(BigDecimal number, Locale language) {
        return number(number, FINER, language);
    }

    String count(long number, Locale language) {
        return number(BigDecimal.valueOf(number), 0, language);
    }

    private String number(BigDecimal number, int decimals, Locale language) {
        var rounded = number.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return say("impact.number", language, rounded).replace('-', '−');
    }

    String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    String day(Instant moment, Locale language) {
        return day(LocalDate.ofInstant(moment, ZoneId.systemDefault()), language);
    }

    String section(String code, Locale language) {
        return catalogue.activityName(code, language).orElse(code);
    }

    /** A loss has a code of its own, or that of the refusal it came from; what else was written is told as another reason. */
    String loss(String reason, Locale language) {
        var own = messages.getMessage("synergy.loss." + reason, null, null, language);
        var refusal = own == null ? messages.getMessage("match.refusal." + reason, null, null, language) : own;
        return refusal == null ? say("synergy.loss.OTHER", language) : refusal;
    }
}
