package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One chain that begins or ends with a listing, with its reasons; staff can keep it. */
@Controller
class ChainController {
    private final Listings listings;
    private final ChainTelling telling;

    ChainController(Listings listings, ChainTelling telling) {
        this.listings = listings;
        this.telling = telling;
    }

    @GetMapping("/listings/{id}/chains/{chain}")
    String show(@PathVariable ListingId id, @PathVariable String chain, Actor me, Locale language, Model model) {
        var listing = listings.seenBy(id, me);
        if (!listing.rights().editable()) {
            throw new NotFound("listing", id);
        }
        var told = telling.of(id, me, language).stream()
                .filter(each -> each.chain().key().equals(chain))
                .findFirst()
                .orElseThrow(() -> new NotFound("chain", chain));
        model.addAttribute("listing", listing);
        model.addAttribute("chain", told);
        model.addAttribute("officer", me.isOfficerOf(listing.open().territory()));
        return "matching/chain";
    }
}
