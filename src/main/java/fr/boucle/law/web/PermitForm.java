package fr.boucle.law.web;

import fr.boucle.law.Permit;
import fr.boucle.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The receipt of a carrier, broker or trader as typed. */
record PermitForm(
        @NotNull(message = "{form.required}") Permit.@Nullable Kind kind,

        @NotBlank(message = "{form.required}") @Size(max = 150, message = "{form.tooLong}") @Nullable
        String name,

        @Size(max = 30, message = "{form.tooLong}") @Nullable
        String number,

        @Size(max = 150, message = "{form.tooLong}") @Nullable
        String street,

        @Size(max = 10, message = "{form.tooLong}") @Nullable
        String postalCode,

        @Size(max = 45, message = "{form.tooLong}") @Nullable
        String city,

        @Nullable String country,
        Permit.@Nullable Transport transport,

        @Size(max = 50, message = "{form.tooLong}") @Nullable
        String receipt,

        @Size(max = 30, message = "{form.tooLong}") @Nullable
        String department,

        @Nullable String validUntil,

        @Size(max = 300, message = "{form.tooLong}") @Nullable
        String exemption) {
    static final String HOME = "FR";

    static PermitForm blank(Permit.Kind kind, @Nullable String name) {
        return new PermitForm(kind, name, null, null, null, null, HOME, Permit.Transport.ROAD, null, null, null, null);
    }

    static PermitForm of(Permit.Draft known) {
        return new PermitForm(
                known.kind(),
                known.name(),
                known.number(),
                known.street(),
                known.postalCode(),
                known.city(),
                known.country(),
                known.transport(),
                known.receipt(),
                known.department(),
                Typed.shown(known.validUntil()),
                known.exemption());
    }

    Permit.Draft toDraft() {
        var what = Typed.required(kind, "kind");
        return new Permit.Draft(
                what,
                Typed.required(Typed.text(name), "name"),
                Typed.code(number),
                Typed.text(street),
                Typed.text(postalCode),
                Typed.text(city),
                Objects.requireNonNullElse(Typed.text(country), HOME).toUpperCase(Locale.ROOT),
                what == Permit.Kind.CARRIER ? transport : null,
                Typed.text(exemption),
                Typed.text(receipt),
                Typed.text(department),
                Typed.day(validUntil, "validUntil"));
    }
}
