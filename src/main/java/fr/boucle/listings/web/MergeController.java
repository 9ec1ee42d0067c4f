package fr.boucle.listings.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingMerge;
import fr.boucle.listings.Listings;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Merging a listing into another that says the same. */
@Controller
class MergeController {
    private final Listings listings;
    private final ListingMerge merge;

    MergeController(Listings listings, ListingMerge merge) {
        this.listings = listings;
        this.merge = merge;
    }

    /** The listing that stays, as chosen. */
    record MergeForm(
            @NotNull(message = "{listing.merge.choose}") @Nullable
            UUID survivor) {}

    @GetMapping("/listings/{id}/merge")
    String form(@PathVariable ListingId id, Actor me, Model model) {
        model.addAttribute("form", new MergeForm(null));
        return show(id, me, model);
    }

    @PostMapping("/listings/{id}/merge")
    String merge(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = me(model);
        if (!Refusal.passes(errors, () -> merge.merge(id, new ListingId(requireNonNull(form.survivor())), me))) {
            return show(id, me, model);
        }
        Flash.done(redirect, "listing.merged");
        return "redirect:/listings/" + form.survivor();
    }

    private String show(ListingId id, Actor me, Model model) {
        model.addAttribute("survivors", merge.survivors(id, me));
        model.addAttribute("listing", listings.seenBy(id, me));
        return "listings/merge";
    }

    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private static Actor me(Model model) {
        return model.getAttribute("me") instanceof Actor actor ? actor : Actor.visitor();
    }
}
