package fr.boucle.companies.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.companies.Contact;
import fr.boucle.companies.ContactDraft;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person of a company as typed. */
record ContactForm(
        @NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.tooLong}") @Nullable
        String name,

        @Size(max = 120, message = "{form.tooLong}") @Nullable
        String function,

        @Email(message = "{form.email}") @Size(max = 254, message = "{form.tooLong}") @Nullable
        String email,

        @Pattern(regexp = "\\s*(\\+?[\\d\\h.()/-]{6,39})?\\s*", message = "{contact.telephone.form}")
        @Size(max = 40, message = "{form.tooLong}")
        @Nullable
        String telephone,

        @NotBlank(message = "{contact.source.required}") @Size(max = 200, message = "{form.tooLong}") @Nullable
        String source,

        @Nullable Long version) {

    static ContactForm blank() {
        return new ContactForm(null, null, null, null, null, null);
    }

    static ContactForm of(Contact contact) {
        return new ContactForm(
                contact.name(),
                contact.function(),
                contact.email().orElse(null),
                contact.telephone().orElse(null),
                contact.source(),
                contact.revision());
    }

    ContactDraft toDraft() {
        return new ContactDraft(
                requireNonNullElse(name, ""),
                requireNonNullElse(function, ""),
                email,
                telephone,
                requireNonNullElse(source, ""));
    }

    long read() {
        return requireNonNullElse(version, -1L);
    }
}
