package fr.boucle.web;

import fr.boucle.kernel.RuleViolation;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.validation.BindingResult;

/** Turns a rule's no into an error of the form: beside its field when the rule names one, in the summary otherwise. */
public final class Refusal {
    private Refusal() {}

    /** Does the work of a form that was filled in well; true when no rule refused it. */
    public static boolean passes(BindingResult form, Runnable work) {
        return attempt(form, () -> {
                    work.run();
                    return true;
                })
                .isPresent();
    }

    /** Does the work of a form that was filled in well, and gives its result unless a rule refused it. */
    public static <T> Optional<T> attempt(BindingResult form, Supplier<T> work) {
        if (form.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } catch (RuleViolation refused) {
            into(form, refused);
            return Optional.empty();
        }
    }

    private static void into(BindingResult form, RuleViolation refused) {
        var field = refused.field().filter(name -> form.getFieldType(name) != null);
        if (field.isPresent()) {
            form.rejectValue(field.get(), refused.code(), refused.arguments(), refused.code());
        } else {
            form.reject(refused.code(), refused.arguments(), refused.code());
        }
    }
}
