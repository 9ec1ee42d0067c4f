package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.Pools;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.web.OpeningController.NextForm;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Keeping a pool: the synergy opens with all its companies, and each is asked. */
@Controller
@RequestMapping("/pools/{listing}/synergy")
class PoolOpeningController {
    private final Synergies synergies;
    private final Pools pools;

    PoolOpeningController(Synergies synergies, Pools pools) {
        this.synergies = synergies;
        this.pools = pools;
    }

    @GetMapping
    String form(@PathVariable ListingId listing, Actor me, Model model) {
        pools.around(listing, me);
        model.addAttribute("form", new NextForm(null, null));
        return page(listing, model);
    }

    @PostMapping
    String open(
            @PathVariable ListingId listing,
            @Valid @ModelAttribute("form") NextForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        return Refusal.attempt(errors, () -> synergies.openFromPool(listing, form.toNextAction(), me))
                .map(synergy -> "redirect:/synergies/" + synergy.id())
                .orElseGet(() -> page(listing, model));
    }

    private static String page(ListingId listing, Model model) {
        model.addAttribute("from", "/pools/" + listing);
        model.addAttribute("shared", true);
        return "synergies/opening";
    }
}
