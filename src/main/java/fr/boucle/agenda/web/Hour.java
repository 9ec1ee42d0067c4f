package fr.boucle.agenda.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed is a time of day: {@code 18:30}, {@code 9:00}, {@code 18 h 30}, {@code 18h}. Blank passes. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Hour.Check.class)
@interface Hour {
    String message() default "{clubEvent.hour}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the time, whichever mark was typed. */
    final class Check implements ConstraintValidator<Hour, String> {
        private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
        private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:h|[:h]([0-5]\\d)(?::[0-5]\\d)?)");

        static Optional<LocalTime> read(@Nullable String typed) {
            var text = TIME.matcher(typed == null ? "" : SPACES.matcher(typed).replaceAll(""));
            if (!text.matches()) {
                return Optional.empty();
            }
            var minutes = text.group(2) == null ? 0 : Integer.parseInt(text.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(text.group(1)), minutes));
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || read(typed).isPresent();
        }
    }
}
