package fr.boucle.listings.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.ListingCodes;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.Listings;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The waste code of a listing: candidates with their reasons, and the one that a person confirms. */
@Controller
class ListingCodeController {
    private final Listings listings;
    private final ListingCodes codes;
    private final CodeTelling telling;
    private final Catalogue catalogue;

    ListingCodeController(Listings listings, ListingCodes codes, CodeTelling telling, Catalogue catalogue) {
        this.listings = listings;
        this.codes = codes;
        this.telling = telling;
        this.catalogue = catalogue;
    }

    /**
     * What was chosen.
     *
     * @param suggested one of the candidates; nothing means the one typed
     */
    record CodeForm(
            @Nullable String suggested,

            @NotBlank(message = "{waste.code.missing}") @Size(max = 60, message = "{form.tooLong}") @Nullable
            String code) {
        CodeForm {
            code = suggested == null || suggested.isBlank() ? code : suggested;
        }
    }

    @GetMapping("/listings/{id}/waste-code")
    String candidates(@PathVariable ListingId id, Actor me, Model model) {
        model.addAttribute("form", new CodeForm(null, null));
        return show(id, me, model);
    }

    @PostMapping("/listings/{id}/waste-code")
    String confirm(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = me(model);
        var state = Refusal.attempt(errors, () -> codes.confirm(id, requireNonNull(form.code()), me));
        if (state.isEmpty()) {
            return show(id, me, model);
        }
        Flash.done(redirect, state.get() == ListingState.HELD ? "waste.confirmed.held" : "waste.confirmed");
        return "redirect:/listings/" + id + (state.get() == ListingState.DRAFT ? "/publication" : "");
    }

    private String show(ListingId id, Actor me, Model model) {
        var view = listings.seenBy(id, me);
        if (!view.open().state().isEditable()) {
            throw new NotFound("listing", id);
        }
        model.addAttribute("listing", view);
        model.addAttribute(
                "waste", view.open().wasteCode().flatMap(catalogue::waste).orElse(null));
        model.addAttribute("codes", telling.tell(codes.candidates(id, me), LocaleContextHolder.getLocale()));
        model.addAttribute("official", me.isOfficerOf(view.open().territory()));
        return "listings/code";
    }

    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private static Actor me(Model model) {
        return model.getAttribute("me") instanceof Actor actor ? actor : Actor.visitor();
    }
}
