package fr.boucle.listings.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.WasteCodes;
import fr.boucle.companies.SiteId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Price;
import fr.boucle.listings.PriceKind;
import fr.boucle.web.Decimal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The publication form as typed: six questions, then what the author likes to add. */
record ListingForm(
        @NotNull(message = "{form.required}") @Nullable ListingKind kind,

        @NotBlank(message = "{listing.title.required}") @Size(max = 120, message = "{form.tooLong}") @Nullable
        String title,

        @Decimal @Nullable String amount,
        @Nullable Unit unit,
        @Nullable Boolean unknown,
        @Nullable Rhythm rhythm,
        @NotBlank(message = "{form.required}") @Nullable String site,
        @Nullable String until,

        @Size(max = 10_000, message = "{form.tooLong}") @Nullable
        String description,

        @Nullable Exchange exchange,

        @Size(max = 120, message = "{form.tooLong}") @Nullable
        String material,

        @Nullable String from,

        @Size(max = 60, message = "{form.tooLong}") @Nullable
        String wasteCode,

        @Nullable String suggested,
        @Nullable Boolean hazardous,
        @Nullable PriceKind priceKind,
        @Decimal @Nullable String price,
        @Nullable Audience audience,
        @Nullable Boolean anonymous,

        @Size(max = 500, message = "{form.tooLong}") @Nullable
        String presentOutlet,

        @Nullable String company,
        @Nullable Long version) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** A candidate that was chosen is as good as typed. */
    ListingForm {
        wasteCode = suggested == null || suggested.isBlank() ? wasteCode : suggested;
    }

    static ListingForm blank(ListingKind kind, String title, CompanyId company, SiteId site, LocalDate today) {
        return new ListingForm(
                kind,
                title,
                null,
                Unit.T,
                false,
                Rhythm.ONCE,
                site.toString(),
                today.plusDays(Listings.USUAL_DAYS).toString(),
                null,
                Exchange.SUBSTITUTION,
                null,
                today.toString(),
                null,
                null,
                false,
                PriceKind.NEGOTIABLE,
                null,
                Audience.EVERYONE,
                false,
                null,
                company.toString(),
                null);
    }

    /** What an owner or an officer sees of a listing, ready to be corrected. */
    static ListingForm of(ListingView view, SiteId site, CompanyId company, Optional<String> material) {
        var open = view.open();
        var veiled = view.veiled();
        var quantity = veiled.quantity();
        var price = veiled.price().flatMap(Price::amount).map(BigDecimal::toPlainString);
        return new ListingForm(
                open.kind(),
                open.title(),
                quantity.map(q -> q.amount().toPlainString()).orElse(null),
                quantity.map(Quantity::unit).orElse(Unit.T),
                quantity.isEmpty(),
                open.rhythm(),
                site.toString(),
                open.period().until().map(LocalDate::toString).orElse(null),
                veiled.description().orElse(null),
                open.exchange(),
                material.orElse(null),
                open.period().start().toString(),
                open.wasteCode().or(veiled::wasteRemark).orElse(null),
                null,
                open.hazardous(),
                veiled.price().map(Price::kind).orElse(PriceKind.NEGOTIABLE),
                price.orElse(null),
                open.audience(),
                veiled.anonymous(),
                veiled.presentOutlet().orElse(null),
                company.toString(),
                view.rights().version());
    }

    /** @param author the company that the writer speaks for, whichever was sent along */
    ListingDraft toDraft(CompanyId author, Catalogue catalogue, LocalDate today, Locale language) {
        return new ListingDraft(
                author,
                chosenSite(),
                requireNonNullElse(kind, ListingKind.OFFER),
                requireNonNullElse(exchange, Exchange.SUBSTITUTION),
                requireNonNullElse(title, ""),
                requireNonNullElse(description, ""),
                quantity().orElse(null),
                requireNonNullElse(rhythm, Rhythm.ONCE),
                period(today),
                chosen(catalogue).orElse(null),
                details(language));
    }

    /** The words whose waste code is looked for. */
    WasteCodes.Text toText(@Nullable String activity) {
        return new WasteCodes.Text(
                requireNonNullElse(title, ""),
                requireNonNullElse(description, ""),
                activity,
                Boolean.TRUE.equals(hazardous));
    }

    private SiteId chosenSite() {
        try {
            return SiteId.of(requireNonNullElse(site, ""));
        } catch (IllegalArgumentException none) {
            throw new RuleViolation("listing.site.unknown").at("site");
        }
    }

    private Optional<Quantity> quantity() {
        if (Boolean.TRUE.equals(unknown)) {
            return Optional.empty();
        }
        var number =
                Decimal.Check.read(amount).orElseThrow(() -> new RuleViolation("listing.amount.missing").at("amount"));
        if (unit == null) {
            throw new RuleViolation("listing.unit.missing").at("unit");
        }
        try {
            return Optional.of(new Quantity(number, unit));
        } catch (RuleViolation refused) {
            throw refused.at("amount");
        }
    }

    private Period period(LocalDate today) {
        var start = date("from", from).orElse(today);
        var end = date("until", until).orElse(start.plusDays(Listings.USUAL_DAYS));
        if (end.isBefore(today)) {
            throw new RuleViolation("listing.until.past").at("until");
        }
        try {
            return new Period(start, end);
        } catch (RuleViolation refused) {
            throw refused.at("until");
        }
    }

    private static Optional<LocalDate> date(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
            throw new RuleViolation("form.date").at(field);
        } catch (DateTimeParseException e) {
            throw new RuleViolation("form.date").at(field);
        }
    }

    private Optional<MaterialId> chosen(Catalogue catalogue) {
        if (material == null || material.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(catalogue.materials().stream()
                .filter(each -> each.names().containsValue(material.strip()))
                .map(Material::id)
                .findFirst()
                .or(() -> catalogue.recognise(material, "").best())
                .orElseThrow(() -> new RuleViolation("listing.material.unknown", material).at("material")));
    }

    private ListingDraft.Details details(Locale language) {
        return new ListingDraft.Details(
                wasteCode,
                Boolean.TRUE.equals(hazardous),
                new Price(
                        requireNonNullElse(priceKind, PriceKind.NEGOTIABLE),
                        Decimal.Check.read(price).orElse(null)),
                requireNonNullElse(audience, Audience.EVERYONE),
                Boolean.TRUE.equals(anonymous),
                presentOutlet == null || presentOutlet.isBlank() ? null : presentOutlet.strip(),
                language.getLanguage());
    }
}
