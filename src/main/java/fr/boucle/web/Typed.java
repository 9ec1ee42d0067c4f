package fr.boucle.web;

import fr.boucle.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a field of a form says, once it is read; what cannot be read is refused beside the field. */
public final class Typed {
    private Typed() {}

    /** Null where nothing was typed. */
    public static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** A number or a code as a register writes it: without spaces, in capitals. */
    public static @Nullable String code(@Nullable String typed) {
        var text = text(typed);
        return text == null ? null : text.replaceAll("[\\s.\\u00a0]", "").toUpperCase(Locale.ROOT);
    }

    /** Null where nothing was typed. */
    public static @Nullable LocalDate day(@Nullable String typed, String field) {
        var text = text(typed);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RuleViolation("form.date").at(field);
        }
    }

    /** The value that must be there. */
    public static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new RuleViolation("form.required").at(field);
        }
        return value;
    }

    /** A number as a field shows it. */
    public static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** Anything else as a field shows it. */
    public static @Nullable String shown(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
