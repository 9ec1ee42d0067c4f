package fr.boucle.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The sign-up form as typed. */
record SignUpForm(
        @NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.tooLong}") @Nullable
        String name,

        @NotBlank(message = "{form.required}")
        @Email(message = "{form.email}")
        @Size(max = 254, message = "{form.tooLong}")
        @Nullable
        String email,

        @NotBlank(message = "{form.required}") @Nullable String password) {}
