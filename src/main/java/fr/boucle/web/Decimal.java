package fr.boucle.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed is a number as people write it: {@code 12}, {@code 0,5}, {@code 1 200.5}. Blank passes. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Decimal.Check.class)
public @interface Decimal {
    String message() default "{form.decimal}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the number, whichever decimal mark was typed. */
    final class Check implements ConstraintValidator<Decimal, String> {
        private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
        private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,9})?");

        public static Optional<BigDecimal> read(@Nullable String typed) {
            var text = typed == null ? "" : SPACES.matcher(typed).replaceAll("");
            return NUMBER.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text.replace(',', '.')))
                    : Optional.empty();
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || read(typed).isPresent();
        }
    }
}
