package fr.boucle.companies.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.catalogue.Activity;
import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Treatment;
import fr.boucle.companies.Company;
import fr.boucle.companies.CompanyDraft;
import fr.boucle.companies.Identifier;
import fr.boucle.kernel.RuleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company's own facts as typed. */
record CompanyForm(
        @NotNull(message = "{form.required}") Identifier.@Nullable Kind identifierKind,
        @Nullable String identifier,

        @NotBlank(message = "{form.required}") @Size(max = 160, message = "{form.tooLong}") @Nullable
        String name,

        @Nullable String activity,

        @Pattern(regexp = "\\s*\\d{0,6}\\s*", message = "{company.headcount.number}") @Nullable
        String headcount,

        @Size(max = 2000, message = "{form.tooLong}") @Nullable
        String summary,

        @Pattern(regexp = "\\s*|https?://[^\\s<>\"]{3,200}", message = "{company.website.form}") @Nullable
        String website,

        @Nullable List<Treatment> treatments,
        @Nullable Long version) {

    static CompanyForm blank() {
        return new CompanyForm(Identifier.Kind.SIRET, null, null, null, null, null, null, List.of(), null);
    }

    static CompanyForm of(Company company) {
        return new CompanyForm(
                company.identifier().kind(),
                company.identifier().printed(),
                company.name(),
                company.activity().orElse(null),
                company.headcount().map(String::valueOf).orElse(null),
                company.summary(),
                company.website().orElse(null),
                List.copyOf(company.treatments()),
                company.revision());
    }

    CompanyDraft toDraft(Catalogue catalogue) {
        var chosen = EnumSet.noneOf(Treatment.class);
        chosen.addAll(requireNonNullElse(treatments, List.of()));
        return new CompanyDraft(
                requireNonNullElse(name, ""),
                Identifier.read(requireNonNullElse(identifierKind, Identifier.Kind.NONE), identifier),
                activity == null || activity.isBlank() ? null : activity(catalogue),
                headcount == null || headcount.isBlank() ? null : Integer.valueOf(headcount.strip()),
                requireNonNullElse(summary, ""),
                website == null || website.isBlank() ? null : website.strip(),
                chosen);
    }

    /** A code, alone or followed by its words as the list of suggestions gives it. */
    private String activity(Catalogue catalogue) {
        var code = requireNonNullElse(activity, "").strip().split("[\\s–-]+")[0];
        return catalogue
                .activity(code)
                .map(Activity::code)
                .orElseThrow(() -> new RuleViolation("company.activity.unknown", code).at("activity"));
    }
}
