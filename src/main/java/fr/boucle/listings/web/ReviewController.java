package fr.boucle.listings.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingReview;
import fr.boucle.listings.Listings;
import fr.boucle.listings.RefusalReason;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff decide on a listing: show it, refuse it, ask for changes, hold it back. */
@Controller
class ReviewController {
    private final Listings listings;
    private final ListingReview review;

    ReviewController(Listings listings, ListingReview review) {
        this.listings = listings;
        this.review = review;
    }

    /** What staff decide and say, as typed. */
    record ReviewForm(
            @Nullable RefusalReason reason,

            @Size(max = 2000, message = "{form.tooLong}") @Nullable
            String remark,

            @Size(max = 2000, message = "{form.tooLong}") @Nullable
            String note) {
        ListingReview.Decision toDecision() {
            return new ListingReview.Decision(reason, remark, note);
        }
    }

    @GetMapping("/listings/{id}/review")
    String form(@PathVariable ListingId id, Actor me, Model model) {
        model.addAttribute("form", new ReviewForm(null, null, null));
        return show(id, me, model);
    }

    @PostMapping("/listings/{id}/review")
    String decide(
            @PathVariable ListingId id,
            @RequestParam String decision,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Model model) {
        var me = me(model);
        if (Refusal.passes(errors, () -> carryOut(id, decision, form, me))) {
            return "redirect:/desk";
        }
        return show(id, me, model);
    }

    private void carryOut(ListingId id, String decision, ReviewForm form, Actor me) {
        switch (decision) {
            case "approve" -> review.approve(id, form.note(), me);
            case "refuse" -> review.refuse(id, form.toDecision(), me);
            case "changes" -> review.askForChanges(id, form.toDecision(), me);
            default -> review.hold(id, form.note(), me);
        }
    }

    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private static Actor me(Model model) {
        return model.getAttribute("me") instanceof Actor actor ? actor : Actor.visitor();
    }

    private String show(ListingId id, Actor me, Model model) {
        model.addAttribute("listing", listings.seenBy(id, me));
        model.addAttribute("notes", review.notes(id, me));
        model.addAttribute("reasons", RefusalReason.values());
        return "listings/review";
    }
}
