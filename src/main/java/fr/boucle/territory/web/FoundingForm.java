package fr.boucle.territory.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.Settings;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A new territory as typed: what the first page needs; the rest is in its settings. */
record FoundingForm(
        @NotBlank(message = "{form.required}") @Size(max = 60, message = "{form.tooLong}") @Nullable
        String slug,

        @NotBlank(message = "{form.required}") @Size(max = 160, message = "{form.tooLong}") @Nullable
        String name,

        @NotBlank(message = "{form.required}") @Size(max = 80, message = "{form.tooLong}") @Nullable
        String clubName,

        @NotBlank(message = "{form.required}") @Size(max = 80, message = "{form.tooLong}") @Nullable
        String place,

        @NotBlank(message = "{form.required}") @Email(message = "{form.email}") @Nullable
        String contact,

        @NotBlank(message = "{form.required}") @Nullable String communes) {

    static FoundingForm blank() {
        return new FoundingForm(null, null, null, null, null, null);
    }

    String shortName() {
        return requireNonNullElse(slug, "").strip();
    }

    String fullName() {
        return requireNonNullElse(name, "").strip();
    }

    Settings settings() {
        return new Settings(
                requireNonNullElse(clubName, "").strip(),
                requireNonNullElse(place, "").strip(),
                null,
                requireNonNullElse(contact, "").strip(),
                false,
                false,
                Settings.USUAL_THRESHOLD);
    }

    /** Official codes with anything but letters and digits between them. */
    Set<CommuneCode> places() {
        return Arrays.stream(requireNonNullElse(communes, "").split("[^0-9A-Za-z]+"))
                .filter(code -> !code.isEmpty())
                .map(CommuneCode::of)
                .collect(Collectors.toSet());
    }
}
