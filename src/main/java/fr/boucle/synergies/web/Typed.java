package fr.boucle.synergies.web;

import fr.boucle.kernel.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What a field of a form says, once it is read. */
final class Typed {
    private Typed() {}

    /** Null where nothing was typed. */
    static @Nullable LocalDate day(@Nullable String typed, String field) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new RuleViolation("form.date").at(field);
        }
    }

    /** The value that must be there. */
    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new RuleViolation("form.required").at(field);
        }
        return value;
    }
}
