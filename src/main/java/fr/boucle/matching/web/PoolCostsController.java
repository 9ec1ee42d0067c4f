package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.Pool;
import fr.boucle.matching.PoolCosts;
import fr.boucle.matching.PoolCosts.Sharing;
import fr.boucle.matching.Pools;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What a pool would cost and save, by the numbers that its reader types; nothing is kept. */
@Controller
class PoolCostsController {
    private final Pools pools;
    private final PoolTelling telling;

    PoolCostsController(Pools pools, PoolTelling telling) {
        this.pools = pools;
        this.telling = telling;
    }

    @GetMapping("/pools/{listing}/costs")
    String costs(
            @PathVariable ListingId listing,
            @Valid @ModelAttribute("form") CostsForm typed,
            BindingResult errors,
            Actor me,
            Model model) {
        var pool = pools.around(listing, me);
        telling.tell(pool, listing, me, LocaleContextHolder.getLocale(), model);
        typed.check(pool, errors);
        model.addAttribute("form", typed);
        model.addAttribute("sharings", Sharing.values());
        if (!errors.hasErrors() && typed.isFilled()) {
            tell(pool, PoolCosts.of(typed.toTerms(), typed.joiners(pool)), model);
        }
        return "matching/pool-costs";
    }

    private static void tell(Pool pool, PoolCosts costs, Model model) {
        Map<ListingId, Pool.Member> members = pool.seekers().stream()
                .collect(Collectors.toMap(each -> each.listing().id(), Function.identity()));
        model.addAttribute("costs", costs);
        model.addAttribute("members", members);
        model.addAttribute("left", pool.seekers().size() - costs.parts().size());
    }
}
