package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.Opinion;
import fr.boucle.matching.Opinions;
import fr.boucle.matching.Stance;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A company says what it thinks of a suggestion: interesting, or not for it and why. */
@Controller
@RequestMapping("/listings/{id}/matches/{other}/opinion")
class OpinionController {
    private final Opinions opinions;
    private final Listings listings;

    OpinionController(Opinions opinions, Listings listings) {
        this.opinions = opinions;
        this.listings = listings;
    }

    /** An opinion as given. */
    record OpinionForm(
            @NotNull(message = "{form.required}") @Nullable Stance stance,
            @Nullable MatchRefusal reason,

            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String remark) {
        Opinion toOpinion() {
            return stance == Stance.INTERESTED ? Opinion.interested() : Opinion.notForUs(reason, remark);
        }
    }

    /** The listing of the reader's company and its counterpart, from the address. */
    record Pair(ListingId id, ListingId other) {}

    /** A no has a page of its own, for its reason. */
    @GetMapping
    String why(@ModelAttribute Pair pair, Actor me, Model model) {
        model.addAttribute("form", new OpinionForm(Stance.NOT_FOR_US, null, null));
        return page(pair, me, model);
    }

    @PostMapping
    String mark(
            @ModelAttribute Pair pair,
            @Valid @ModelAttribute("form") OpinionForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        return Refusal.passes(errors, () -> opinions.mark(pair.id(), pair.other(), form.toOpinion(), me))
                ? "redirect:/listings/" + pair.id() + "/matches"
                : page(pair, me, model);
    }

    private String page(Pair pair, Actor me, Model model) {
        var mine = listings.seenBy(pair.id(), me);
        if (!mine.rights().owner()) {
            throw new NotFound("listing", pair.id());
        }
        model.addAttribute("listing", mine);
        model.addAttribute("other", listings.seenBy(pair.other(), me));
        model.addAttribute("reasons", MatchRefusal.values());
        return "matching/opinion";
    }
}
