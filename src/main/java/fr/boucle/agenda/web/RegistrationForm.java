package fr.boucle.agenda.web;

import fr.boucle.agenda.RegistrationDraft;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A registration as typed. */
record RegistrationForm(
        @NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.tooLong}") @Nullable
        String name,

        @NotBlank(message = "{form.required}")
        @Email(message = "{form.email}")
        @Size(max = 254, message = "{form.tooLong}")
        @Nullable
        String email,

        @Size(max = 200, message = "{form.tooLong}") @Nullable
        String company,

        @NotNull(message = "{registration.consent.required}")
        @AssertTrue(message = "{registration.consent.required}")
        @Nullable
        Boolean consent) {

    RegistrationDraft toDraft() {
        return new RegistrationDraft(
                name == null ? "" : name, email == null ? "" : email, company, Boolean.TRUE.equals(consent));
    }
}
