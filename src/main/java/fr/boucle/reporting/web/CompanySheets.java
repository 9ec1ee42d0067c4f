package fr.boucle.reporting.web;

import fr.boucle.companies.Company;
import fr.boucle.territory.Commune;
import fr.boucle.territory.CommuneCode;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Companies and their sites, one a line. */
final class CompanySheets {
    private static final String[] COMPANIES = {
        "id",
        "name",
        "identifier_kind",
        "identifier",
        "activity",
        "headcount",
        "summary",
        "website",
        "treatments",
        "state",
        "claimed",
        "open_sites"
    };

    private CompanySheets() {}

    static Sheet companies(Collection<Company> companies) {
        var sheet = Sheet.of(COMPANIES);
        for (var company : companies) {
            sheet.row(
                    company.id(),
                    company.name(),
                    company.identifier().kind(),
                    company.identifier().number(),
                    company.activity(),
                    company.headcount(),
                    company.summary(),
                    company.website(),
                    company.treatments().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                    company.state(),
                    company.isClaimed(),
                    company.sites().size());
        }
        return sheet;
    }

    static Sheet sites(Company company, Map<CommuneCode, Commune> communes) {
        var sheet = Sheet.of("id", "name", "address", "commune_code", "commune", "lat", "lon", "pinned");
        for (var site : company.sites()) {
            var commune = communes.get(site.commune());
            sheet.row(
                    site.id(),
                    site.name(),
                    site.address(),
                    site.commune(),
                    commune == null ? null : commune.name(),
                    site.point().lat(),
                    site.point().lon(),
                    site.isPinned());
        }
        return sheet;
    }
}
