package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.Pool;
import fr.boucle.matching.Pools;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pools that a territory's companies could form, and one of them. */
@Controller
class PoolController {
    private final Pools pools;
    private final PoolTelling telling;

    PoolController(Pools pools, PoolTelling telling) {
        this.pools = pools;
        this.telling = telling;
    }

    /** A pool in a list, with the name of its thing. */
    record Row(Pool pool, String thing) {}

    @GetMapping("/pools")
    String list(Actor me, Locale language, Model model) {
        var territory = me.territory().orElseThrow(() -> new NotFound("pools", "of no territory"));
        var all = pools.ofTerritory(territory, me).stream()
                .map(pool -> new Row(pool, telling.thing(pool, language)))
                .toList();
        List<Row> open = all.stream().filter(row -> row.pool().isOpen()).toList();
        model.addAttribute("pools", open);
        model.addAttribute(
                "aside", all.stream().filter(row -> !row.pool().isOpen()).toList());
        return "matching/pools";
    }

    @GetMapping("/pools/{listing}")
    String show(@PathVariable ListingId listing, Actor me, Locale language, Model model) {
        var pool = pools.around(listing, me);
        telling.tell(pool, listing, me, language, model);
        return "matching/pool";
    }
}
