package fr.boucle.territory.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.territory.Settings;
import fr.boucle.territory.Territory;
import fr.boucle.territory.TerritoryDraft;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A territory's settings as typed; the version is the one that was read. */
record SettingsForm(
        @NotBlank(message = "{form.required}") @Size(max = 160, message = "{form.tooLong}") @Nullable
        String name,

        @NotBlank(message = "{form.required}") @Size(max = 80, message = "{form.tooLong}") @Nullable
        String clubName,

        @NotBlank(message = "{form.required}") @Size(max = 80, message = "{form.tooLong}") @Nullable
        String place,

        @NotBlank(message = "{form.required}") @Email(message = "{form.email}") @Nullable
        String contact,

        @Nullable String colour,

        @Pattern(
                regexp = "\\s*|\\s*[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\\s*",
                message = "{territory.host.form}")
        @Nullable
        String host,

        @Nullable Boolean privateCircle,
        @Nullable Boolean directContact,

        @Pattern(regexp = "\\s*\\d{0,3}\\s*", message = "{territory.threshold.range}") @Nullable
        String threshold,

        @Nullable Long version) {

    static SettingsForm of(Territory territory) {
        var settings = territory.settings();
        return new SettingsForm(
                territory.name(),
                settings.clubName(),
                settings.place(),
                settings.contact(),
                settings.colour(),
                territory.host().orElse(null),
                settings.privateCircle(),
                settings.directContact(),
                Integer.toString(settings.threshold()),
                territory.revision());
    }

    /** What the editor had read; nothing typed is older than everything. */
    long read() {
        return version == null ? -1 : version;
    }

    TerritoryDraft toDraft() {
        var typedHost = text(host).toLowerCase(Locale.ROOT);
        return new TerritoryDraft(text(name), typedHost.isEmpty() ? null : typedHost, settings());
    }

    private Settings settings() {
        return new Settings(
                text(clubName),
                text(place),
                text(colour).isEmpty() ? null : text(colour),
                text(contact),
                Boolean.TRUE.equals(privateCircle),
                Boolean.TRUE.equals(directContact),
                text(threshold).isEmpty() ? Settings.USUAL_THRESHOLD : Integer.parseInt(text(threshold)));
    }

    private static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "").strip();
    }
}
