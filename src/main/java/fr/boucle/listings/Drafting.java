package fr.boucle.listings;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.Trait;
import fr.boucle.catalogue.WasteCode;
import fr.boucle.companies.Companies;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is worked out from a draft: where it is, what it is, and why staff should look first. */
@Component
class Drafting {
    private final Catalogue catalogue;
    private final Companies companies;

    Drafting(Catalogue catalogue, Companies companies) {
        this.catalogue = catalogue;
        this.companies = companies;
    }

    /** The author must act for the company, or be an officer of its territory; the site must be one of its own. */
    Whereabouts whereabouts(ListingDraft draft, Actor author) {
        var company = companies.get(draft.company());
        if (!author.actsFor(company.id()) && !author.isOfficerOf(company.territory())) {
            throw new NotFound("company", draft.company());
        }
        var site = company.sites().stream()
                .filter(each -> each.id().equals(draft.site()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("listing.site.unknown").at("site"));
        return new Whereabouts(company.territory(), site.id(), site.commune(), site.point());
    }

    Nature nature(ListingDraft draft) {
        var typed = Optional.ofNullable(draft.details().wasteCode())
                .map(String::strip)
                .filter(t -> !t.isEmpty());
        var code = typed.flatMap(catalogue::waste);
        var material = Optional.ofNullable(draft.material())
                .or(() ->
                        catalogue.recognise(draft.title(), draft.description()).best())
                .flatMap(catalogue::material);
        return new Nature(
                material.map(Material::family).orElse(Family.UNKNOWN),
                material.map(Material::id).orElse(null),
                draft.material() != null,
                code.map(WasteCode::code).orElse(null),
                code.isPresent() ? null : typed.orElse(null),
                draft.details().hazardous()
                        || (draft.kind() == ListingKind.OFFER
                                && code.filter(WasteCode::hazardous).isPresent()));
    }

    /** What staff write themselves is looked at already; for everybody else the reasons of the club's rules. */
    Set<HoldReason> reasonsToHold(Listing listing, Actor actor) {
        var reasons = EnumSet.noneOf(HoldReason.class);
        if (actor.isOfficerOf(listing.territory())) {
            return reasons;
        }
        if (!companies.get(listing.sensitive().company()).isApproved()) {
            reasons.add(HoldReason.COMPANY_WAITS);
        }
        if (listing.kind() == ListingKind.OFFER) {
            addDangers(listing, reasons);
        }
        return reasons;
    }

    private void addDangers(Listing listing, Set<HoldReason> reasons) {
        var nature = listing.nature();
        var code = Optional.ofNullable(nature.wasteCode()).flatMap(catalogue::waste);
        if (code.filter(WasteCode::hazardous).isPresent()) {
            reasons.add(HoldReason.DANGEROUS_CODE);
        } else if (nature.hazardous()) {
            reasons.add(HoldReason.HAZARDOUS);
        }
        if (listing.material()
                .flatMap(catalogue::material)
                .filter(m -> m.is(Trait.POP))
                .isPresent()) {
            reasons.add(HoldReason.POP);
        }
        var text = listing.title() + "\n" + listing.sensitive().description();
        if (DangerousWords.in(text).isPresent()) {
            reasons.add(HoldReason.DANGEROUS_WORDS);
        }
    }
}
