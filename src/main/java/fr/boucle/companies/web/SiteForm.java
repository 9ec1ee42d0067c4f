package fr.boucle.companies.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.companies.Site;
import fr.boucle.companies.SiteDraft;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.GeoPoint;
import fr.boucle.territory.Territories;
import fr.boucle.web.Decimal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A site as typed; without coordinates it stands at its municipality's centre. */
record SiteForm(
        @NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.tooLong}") @Nullable
        String siteName,

        @Size(max = 240, message = "{form.tooLong}") @Nullable
        String address,

        @NotBlank(message = "{form.required}") @Nullable String commune,
        @Decimal @Nullable String lat,
        @Decimal @Nullable String lon) {

    static SiteForm blank(String name) {
        return new SiteForm(name, null, null, null, null);
    }

    static SiteForm of(Site site) {
        return new SiteForm(
                site.name(),
                site.address(),
                site.commune().value(),
                site.isPinned() ? String.valueOf(site.point().lat()) : null,
                site.isPinned() ? String.valueOf(site.point().lon()) : null);
    }

    SiteDraft toDraft(Territories territories) {
        var place = territories
                .commune(CommuneCode.of(requireNonNullElse(commune, "")))
                .orElseThrow(() -> new RuleViolation("company.commune.unknown").at("commune"));
        var north = Decimal.Check.read(lat);
        var east = Decimal.Check.read(lon);
        if (north.isPresent() != east.isPresent()) {
            throw new RuleViolation("company.pin.both").at("lat");
        }
        var point = north.isEmpty()
                ? place.centre()
                : pin(north.get().doubleValue(), east.orElseThrow().doubleValue());
        return new SiteDraft(
                requireNonNullElse(siteName, ""),
                requireNonNullElse(address, ""),
                place.code(),
                point,
                north.isPresent());
    }

    private static GeoPoint pin(double lat, double lon) {
        try {
            return new GeoPoint(lat, lon);
        } catch (RuleViolation refused) {
            throw refused.at("lat");
        }
    }
}
