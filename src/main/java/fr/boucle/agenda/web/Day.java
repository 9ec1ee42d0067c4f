package fr.boucle.agenda.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed is a date: {@code 2027-03-31}. Blank passes. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Check.class)
@interface Day {
    String message() default "{form.date}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the date. */
    final class Check implements ConstraintValidator<Day, String> {
        static Optional<LocalDate> read(@Nullable String typed) {
            try {
                return Optional.of(LocalDate.parse(typed == null ? "" : typed.strip()));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || read(typed).isPresent();
        }
    }
}
