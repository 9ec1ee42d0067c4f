package fr.boucle.listings.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.companies.Company;
import fr.boucle.companies.Site;
import fr.boucle.companies.SiteId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.Documents;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingMerge;
import fr.boucle.listings.ListingReview;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Photos;
import fr.boucle.listings.PriceKind;
import fr.boucle.listings.Reservations;
import fr.boucle.territory.Territories;
import fr.boucle.web.Panels;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of one listing shows around its view. */
@Component
class ListingPages {
    private final Listings listings;
    private final ListingReview review;
    private final ListingMerge merge;
    private final Reservations reservations;
    private final Photos photos;
    private final Documents documents;
    private final Catalogue catalogue;
    private final Territories territories;
    private final Panels panels;

    ListingPages(
            Listings listings,
            ListingReview review,
            ListingMerge merge,
            Reservations reservations,
            Photos photos,
            Documents documents,
            Catalogue catalogue,
            Territories territories,
            Panels panels) {
        this.listings = listings;
        this.review = review;
        this.merge = merge;
        this.reservations = reservations;
        this.photos = photos;
        this.documents = documents;
        this.catalogue = catalogue;
        this.territories = territories;
        this.panels = panels;
    }

    void fill(ListingView view, Actor me, Model model) {
        model.addAttribute("listing", view);
        model.addAttribute(
                "waste", view.open().wasteCode().flatMap(catalogue::waste).orElse(null));
        model.addAttribute(
                "material", view.open().material().flatMap(catalogue::material).orElse(null));
        model.addAttribute("survivor", survivor(view, me));
        model.addAttribute("photos", photos.of(view));
        model.addAttribute("documents", documents.of(view));
        model.addAttribute("panels", panels.at("listing", view.id(), me));
        if (view.rights().editable()) {
            model.addAttribute("history", listings.history(view.id(), me));
            model.addAttribute("looks", listings.looks(view.id(), me));
            model.addAttribute("reservations", reservations.of(view.id(), me));
            model.addAttribute("notes", review.notes(view.id(), me));
            model.addAttribute("ending", listings.isEnding(view));
            model.addAttribute("reviewable", me.isStaffOf(view.open().territory()));
            model.addAttribute("mergeable", merge.isPossible(view.id(), me));
        }
    }

    /** The listing that stands for it since they were merged, where this reader may see it. */
    private @Nullable ListingView survivor(ListingView view, Actor me) {
        var into = view.veiled().mergedInto().stream().toList();
        return into.isEmpty()
                ? null
                : listings.seenBy(into, me).stream().findFirst().orElse(null);
    }

    /** The publication form of a company, with what there is to choose from. */
    String form(Company firm, Model model) {
        var language = LocaleContextHolder.getLocale();
        model.addAttribute("firm", firm);
        model.addAttribute("units", Unit.values());
        model.addAttribute("rhythms", Rhythm.values());
        model.addAttribute("exchanges", Exchange.values());
        model.addAttribute("priceKinds", PriceKind.values());
        model.addAttribute("audiences", listings.audiences(firm.territory()));
        model.addAttribute("sites", choices(firm));
        model.addAttribute(
                "materials",
                catalogue.materials().stream().map(each -> each.name(language)).toList());
        return "listings/form";
    }

    /** The sites to choose from, with their municipality. */
    private Map<String, String> choices(Company firm) {
        var communes =
                territories.communes(firm.sites().stream().map(Site::commune).toList());
        var choices = new LinkedHashMap<String, String>();
        for (var site : firm.sites()) {
            var commune = communes.get(site.commune());
            choices.put(site.id().toString(), site.name() + (commune == null ? "" : ", " + commune.name()));
        }
        return choices;
    }

    /** The site that a listing stands at, or the firm's first where it was closed since. */
    SiteId siteOf(ListingView view, Company firm) {
        var sites = firm.sites().stream().map(Site::id).toList();
        return view.veiled()
                .site()
                .filter(sites::contains)
                .or(() -> sites.stream().findFirst())
                .orElseThrow(() -> new NotFound("site", "of " + firm.id()));
    }
}
