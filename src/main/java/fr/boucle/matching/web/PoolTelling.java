package fr.boucle.matching.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.Pool;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

/** Tells a pool to a reader: what every page of one pool says. */
@Component
class PoolTelling {
    private final Catalogue catalogue;

    PoolTelling(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param listing by which the reader came: every page of the pool keeps it in its address */
    void tell(Pool pool, ListingId listing, Actor me, Locale language, Model model) {
        model.addAttribute("pool", pool);
        model.addAttribute("at", "/pools/" + listing);
        model.addAttribute("thing", thing(pool, language));
        model.addAttribute("officer", me.territory().isPresent());
        model.addAttribute("staff", me.kind() == Actor.Kind.STAFF);
        model.addAttribute("listing", listing);
    }

    /** By the catalogue's name, as a title. */
    String thing(Pool pool, Locale language) {
        return StringUtils.capitalize(catalogue
                .material(pool.thing())
                .map(each -> each.name(language))
                .orElse(pool.thing().value()));
    }
}
