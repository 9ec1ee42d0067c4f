package fr.boucle.listings.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.companies.Companies;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.Listings;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An offer or a need, and writing a new one. */
@Controller
class ListingController {
    private final Listings listings;
    private final ListingPages pages;
    private final Companies companies;
    private final Catalogue catalogue;
    private final Clock clock;

    ListingController(Listings listings, ListingPages pages, Companies companies, Catalogue catalogue, Clock clock) {
        this.listings = listings;
        this.pages = pages;
        this.companies = companies;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/listings/{id}")
    String show(@PathVariable ListingId id, Actor me, Model model) {
        pages.fill(listings.seenBy(id, me), me, model);
        return "listings/show";
    }

    /**
     * Without a direction the page asks for it first.
     *
     * @param title what somebody looked for and did not find
     */
    @GetMapping("/listings/new")
    String blank(
            @RequestParam(required = false) @Nullable ListingKind kind,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String company,
            Actor me,
            Model model) {
        if (me.company().isEmpty() && company.isBlank()) {
            return "redirect:/companies?post"; // an officer writes for a company: which one?
        }
        if (kind == null) {
            model.addAttribute("company", company);
            return "listings/which";
        }
        var firm = companies.seenBy(author(company, me), me);
        var site = firm.sites().stream().findFirst().orElseThrow(() -> new NotFound("site", "of " + firm.id()));
        model.addAttribute("form", ListingForm.blank(kind, title, firm.id(), site.id(), LocalDate.now(clock)));
        return pages.form(firm, model);
    }

    /** Kept first, shown to its author once more, then published. */
    @PostMapping("/listings")
    String keep(
            @Valid @ModelAttribute("form") ListingForm form,
            BindingResult errors,
            Actor me,
            Model model,
            RedirectAttributes redirect) {
        var firm = companies.seenBy(author(form.company(), me), me);
        var kept = Refusal.attempt(
                errors,
                () -> listings.keep(
                        form.toDraft(firm.id(), catalogue, LocalDate.now(clock), language()), Origin.form(), me));
        if (kept.isEmpty()) {
            return pages.form(firm, model);
        }
        Flash.note(redirect, "listing.kept");
        return "redirect:/listings/" + kept.get() + "/publication";
    }

    @GetMapping("/listings/{id}/edit")
    String edit(@PathVariable ListingId id, Actor me, Locale language, Model model) {
        var view = listings.seenBy(id, me);
        if (!view.rights().editable()) {
            throw new NotFound("listing", id);
        }
        var firm = companies.get(view.veiled().company().orElseThrow(() -> new NotFound("listing", id)));
        var site = pages.siteOf(view, firm);
        var material = view.open().material().flatMap(catalogue::material).map(m -> m.name(language));
        model.addAttribute("form", ListingForm.of(view, site, firm.id(), material));
        model.addAttribute("listing", view);
        return pages.form(firm, model);
    }

    @PostMapping("/listings/{id}")
    String change(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") ListingForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        var view = listings.seenBy(id, me);
        var firm = companies.get(view.veiled().company().orElseThrow(() -> new NotFound("listing", id)));
        var state = Refusal.attempt(
                errors,
                () -> listings.change(
                        id,
                        form.toDraft(firm.id(), catalogue, LocalDate.now(clock), language()),
                        form.version() == null ? -1 : form.version(),
                        me));
        if (state.isEmpty()) {
            model.addAttribute("listing", Refusal.isOvertaken(errors) ? listings.seenBy(id, me) : view);
            model.addAttribute("overtaken", Refusal.isOvertaken(errors));
            return pages.form(firm, model);
        }
        return "redirect:/listings/" + id + (state.get() == ListingState.DRAFT ? "/publication" : "");
    }

    /** Members write for their own company; officers for the one they name. */
    static CompanyId author(@Nullable String named, Actor me) {
        return me.company()
                .or(() -> Optional.ofNullable(named)
                        .filter(text -> !text.isBlank())
                        .map(ListingController::companyId))
                .orElseThrow(() -> new NotFound("company", "to write for"));
    }

    private static CompanyId companyId(String typed) {
        try {
            return CompanyId.of(typed);
        } catch (IllegalArgumentException none) {
            throw new NotFound("company", "to write for");
        }
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
