package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.Pools;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** Staff refuse a pool, and say why. */
@Controller
@RequestMapping("/pools/{listing}/refusal")
class PoolRefusalController {
    private final Pools pools;
    private final PoolTelling telling;

    PoolRefusalController(Pools pools, PoolTelling telling) {
        this.pools = pools;
        this.telling = telling;
    }

    /** Why not, as typed. */
    record RefusalForm(
            @Nullable MatchRefusal reason,

            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String remark) {}

    @GetMapping
    String why(@PathVariable ListingId listing, Actor me, Model model) {
        model.addAttribute("form", new RefusalForm(null, null));
        return page(listing, me, model);
    }

    @PostMapping
    String refuse(
            @PathVariable ListingId listing,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> pools.refuse(listing, form.reason(), form.remark(), me))) {
            return "redirect:/pools";
        }
        return page(listing, me, model);
    }

    private String page(ListingId listing, Actor me, Model model) {
        telling.tell(pools.around(listing, me), listing, me, LocaleContextHolder.getLocale(), model);
        model.addAttribute("reasons", MatchRefusal.values());
        return "matching/pool-refusal";
    }
}
