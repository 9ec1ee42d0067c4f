package fr.boucle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.boucle.kernel.RuleViolation;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

class RefusalTests {
    private static final class Form {
        @SuppressWarnings("unused") // read by its name
        private String amount = "0";
    }

    private final BindingResult form = new DirectFieldBindingResult(new Form(), "form");

    @Test
    void givesTheResultOfAFormThatWasFilledInWell() {
        assertThat(Refusal.attempt(form, () -> "done")).hasValue("done");
        assertThat(Refusal.passes(form, () -> {})).isTrue();
        assertThat(form.hasErrors()).isFalse();
    }

    @Test
    void isSaidBesideItsField() {
        var result = Refusal.attempt(form, () -> {
            throw new RuleViolation("listing.quantity.zero", 7).at("amount");
        });

        assertThat(result).isEmpty();
        assertThat(Objects.requireNonNull(form.getFieldError("amount")))
                .satisfies(error -> assertThat(error.getCodes()).contains("listing.quantity.zero"))
                .satisfies(error -> assertThat(error.getArguments()).containsExactly(7));
    }

    @Test
    void isSaidAboveTheFormWhereItHasNoSuchField() {
        Refusal.passes(form, () -> {
            throw new RuleViolation("company.claim.taken").at("elsewhere");
        });
        Refusal.passes(new DirectFieldBindingResult(new Form(), "form"), () -> {});

        assertThat(form.getGlobalErrors()).hasSize(1);
        assertThat(form.getFieldErrors()).isEmpty();
    }

    @Test
    void leavesTheWorkWhereTheFormIsWrongAlready() {
        form.reject("form.required");

        assertThat(Refusal.passes(form, () -> {
                    throw new AssertionError("must not run");
                }))
                .isFalse();
    }

    @Test
    void hidesNoOtherFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Refusal.passes(form, () -> {
                    throw new IllegalStateException();
                }));
    }
}
