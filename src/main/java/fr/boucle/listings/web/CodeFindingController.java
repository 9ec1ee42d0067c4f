package fr.boucle.listings.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.CodeCorrections;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** «Find the code» within the publication form: nothing is kept, what was typed comes back with candidates. */
@Controller
class CodeFindingController {
    private final Listings listings;
    private final CodeCorrections corrections;
    private final CodeTelling telling;
    private final ListingPages pages;
    private final Companies companies;

    CodeFindingController(
            Listings listings,
            CodeCorrections corrections,
            CodeTelling telling,
            ListingPages pages,
            Companies companies) {
        this.listings = listings;
        this.corrections = corrections;
        this.telling = telling;
        this.pages = pages;
        this.companies = companies;
    }

    @PostMapping(path = "/listings", params = "find")
    String forNew(@ModelAttribute("form") ListingForm form, BindingResult errors, Actor me, Model model) {
        return found(form, companies.seenBy(ListingController.author(form.company(), me), me), model);
    }

    @PostMapping(path = "/listings/{id}", params = "find")
    String forKnown(
            @PathVariable ListingId id,
            @ModelAttribute("form") ListingForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        var view = listings.seenBy(id, me);
        if (!view.rights().editable()) {
            throw new NotFound("listing", id);
        }
        model.addAttribute("listing", view);
        return found(
                form, companies.get(view.veiled().company().orElseThrow(() -> new NotFound("listing", id))), model);
    }

    private String found(ListingForm form, Company firm, Model model) {
        var suggestions = corrections.suggest(form.toText(firm.activity().orElse(null)), firm.territory());
        model.addAttribute("codes", telling.tell(suggestions, LocaleContextHolder.getLocale()));
        return pages.form(firm, model);
    }
}
