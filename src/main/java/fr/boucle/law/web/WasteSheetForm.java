package fr.boucle.law.web;

import fr.boucle.kernel.RuleViolation;
import fr.boucle.law.Particulars;
import fr.boucle.law.Particulars.Consistence;
import fr.boucle.law.Particulars.Load;
import fr.boucle.law.Particulars.Packaging;
import fr.boucle.law.Particulars.Place;
import fr.boucle.law.WasteSheets.Description;
import fr.boucle.web.Decimal;
import fr.boucle.web.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What travels, from where to where, as typed. */
record WasteSheetForm(
        int version,

        @Size(max = 300, message = "{form.tooLong}") @Nullable
        String description,

        @Nullable YesNo pop,
        @Nullable Boolean direct,
        @Nullable String next,
        @Decimal @Nullable String density,

        @Nullable @Size(max = 150, message = "{form.tooLong}")
        String giverStreet,

        @Nullable @Size(max = 10, message = "{form.tooLong}")
        String giverPostalCode,

        @Nullable @Size(max = 45, message = "{form.tooLong}")
        String giverCity,

        @Nullable @Size(max = 100, message = "{form.tooLong}")
        String giverContact,

        @Nullable @Email(message = "{law.mail}") String giverMail,

        @Nullable @Size(max = 30, message = "{form.tooLong}")
        String giverPhone,

        @Nullable @Size(max = 150, message = "{form.tooLong}")
        String takerStreet,

        @Nullable @Size(max = 10, message = "{form.tooLong}")
        String takerPostalCode,

        @Nullable @Size(max = 45, message = "{form.tooLong}")
        String takerCity,

        @Nullable @Size(max = 100, message = "{form.tooLong}")
        String takerContact,

        @Nullable @Email(message = "{law.mail}") String takerMail,

        @Nullable @Size(max = 30, message = "{form.tooLong}")
        String takerPhone,

        @Decimal @Nullable String tonnes,
        @Nullable YesNo adr,

        @Size(max = 750, message = "{form.tooLong}") @Nullable
        String mention,

        @Nullable List<Consistence> consistences,
        @Nullable Packaging packaging,
        @Decimal @Nullable String packages,

        @Size(max = 250, message = "{form.tooLong}") @Nullable
        String packagingOther,

        @Size(max = 250, message = "{form.tooLong}") @Nullable
        String acceptance,

        @Size(max = 30, message = "{form.tooLong}") @Nullable
        String plate) {

    static WasteSheetForm of(Particulars known, int version) {
        return of(known.load(), known.giver(), known.taker(), version);
    }

    private static WasteSheetForm of(Load load, Place giver, Place taker, int version) {
        return new WasteSheetForm(
                version,
                load.description(),
                YesNo.of(load.pop()),
                load.direct(),
                load.next(),
                Typed.plain(load.density()),
                giver.street(),
                giver.postalCode(),
                giver.city(),
                giver.contact(),
                giver.mail(),
                giver.phone(),
                taker.street(),
                taker.postalCode(),
                taker.city(),
                taker.contact(),
                taker.mail(),
                taker.phone(),
                Typed.plain(load.tonnes()),
                YesNo.of(load.adr()),
                load.mention(),
                List.copyOf(load.consistences()),
                load.packaging(),
                Typed.shown(load.packages()),
                load.packagingOther(),
                load.acceptance(),
                load.plate());
    }

    Description toDescription() {
        return new Description(
                toLoad(),
                new Place(
                        Typed.text(giverStreet),
                        Typed.text(giverPostalCode),
                        Typed.text(giverCity),
                        Typed.text(giverContact),
                        Typed.text(giverMail),
                        Typed.text(giverPhone)),
                new Place(
                        Typed.text(takerStreet),
                        Typed.text(takerPostalCode),
                        Typed.text(takerCity),
                        Typed.text(takerContact),
                        Typed.text(takerMail),
                        Typed.text(takerPhone)));
    }

    private Load toLoad() {
        Set<Consistence> chosen =
                consistences == null || consistences.isEmpty() ? Set.of() : EnumSet.copyOf(consistences);
        return new Load(
                Typed.text(description),
                YesNo.said(pop),
                Boolean.TRUE.equals(direct),
                Decimal.Check.read(tonnes).orElse(null),
                YesNo.said(adr),
                Typed.text(mention),
                chosen,
                packaging,
                whole(),
                Typed.text(packagingOther),
                Typed.text(acceptance),
                Typed.text(plate),
                Typed.text(next),
                Decimal.Check.read(density).orElse(null));
    }

    private @Nullable Integer whole() {
        var number = Decimal.Check.read(packages).orElse(null);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw new RuleViolation("law.sheet.packages.whole").at("packages");
        }
    }
}
