package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Chains;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.web.OpeningController.NextForm;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Keeping a chain: the synergy opens with who gives, who transforms and who takes, and each is asked. */
@Controller
@RequestMapping("/listings/{id}/chains/{chain}/synergy")
class ChainOpeningController {
    private final Synergies synergies;
    private final Chains chains;
    private final Listings listings;

    ChainOpeningController(Synergies synergies, Chains chains, Listings listings) {
        this.synergies = synergies;
        this.chains = chains;
        this.listings = listings;
    }

    /** A listing and a chain that begins or ends with it, from the address. */
    record Place(ListingId id, String chain) {
        String path() {
            return "/listings/" + id + "/chains/" + chain;
        }
    }

    @GetMapping
    String form(@ModelAttribute Place place, Actor me, Model model) {
        listings.seenBy(place.id(), me);
        chains.get(place.id(), place.chain());
        model.addAttribute("form", new NextForm(null, null));
        return page(place, model);
    }

    @PostMapping
    String open(
            @ModelAttribute Place place,
            @Valid @ModelAttribute("form") NextForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        return Refusal.attempt(
                        errors, () -> synergies.openFromChain(place.id(), place.chain(), form.toNextAction(), me))
                .map(synergy -> "redirect:/synergies/" + synergy.id())
                .orElseGet(() -> page(place, model));
    }

    private static String page(Place place, Model model) {
        model.addAttribute("from", place.path());
        model.addAttribute("chained", true);
        return "synergies/opening";
    }
}
