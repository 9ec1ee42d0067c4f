package fr.boucle.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The profile as typed. */
record ProfileForm(
        @NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.tooLong}") @Nullable
        String name,

        @NotNull(message = "{form.required}") @Pattern(regexp = "fr|en|nl", message = "{form.required}") @Nullable
        String language) {}
