package fr.boucle.web;

import fr.boucle.kernel.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** Turns a rule's no into an error of the form: beside its field when the rule names one, in the summary otherwise. */
public final class Refusal {
    private static final String OVERTAKEN = "form.overtaken";

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
        } catch (OptimisticLockingFailureException overtaken) {
            form.reject(OVERTAKEN, OVERTAKEN);
            return Optional.empty();
        }
    }

    /** The same for each of several things of one field: what is refused is said, the rest is done. */
    public static <T> boolean passesEach(BindingResult form, String field, List<T> things, Consumer<T> work) {
        boolean filledInWell = !form.hasErrors();
        for (var thing : things) {
            try {
                if (filledInWell) {
                    work.accept(thing);
                }
            } catch (RuleViolation refused) {
                into(form, refused.at(field));
            }
        }
        return !form.hasErrors();
    }

    /** Somebody else changed the thing meanwhile: the page answers 409 and keeps what was typed. */
    public static boolean isOvertaken(Errors form) {
        return form.getGlobalErrors().stream().anyMatch(error -> OVERTAKEN.equals(error.getCode()));
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
