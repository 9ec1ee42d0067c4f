package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Aggregations;
import fr.boucle.matching.Matches;
import fr.boucle.matching.web.Counterparts.Counterpart;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that fits one listing, for its company and for staff. */
@Controller
class MatchesController {
    private static final int MOST = 20;

    private final Listings listings;
    private final Matches matches;
    private final Counterparts counterparts;
    private final Aggregations aggregations;
    private final ChainTelling chains;

    MatchesController(
            Listings listings,
            Matches matches,
            Counterparts counterparts,
            Aggregations aggregations,
            ChainTelling chains) {
        this.listings = listings;
        this.matches = matches;
        this.counterparts = counterparts;
        this.aggregations = aggregations;
        this.chains = chains;
    }

    @GetMapping("/listings/{id}/matches")
    String matches(@PathVariable ListingId id, Actor me, Locale language, Model model) {
        var listing = listings.seenBy(id, me);
        if (!listing.rights().editable()) {
            throw new NotFound("listing", id);
        }
        model.addAttribute("listing", listing);
        var best = matches.best(id, MOST);
        var found = counterparts.tell(listing, best, me, language);
        model.addAttribute(
                "matches",
                found.stream()
                        .filter(each -> !each.isSetAside() && !each.told().weak())
                        .toList());
        model.addAttribute(
                "weak",
                found.stream()
                        .filter(each -> !each.isSetAside() && each.told().weak())
                        .toList());
        model.addAttribute(
                "aside", found.stream().filter(Counterpart::isSetAside).toList());
        aggregations
                .of(id, best)
                .flatMap(each -> Together.of(each, found))
                .ifPresent(each -> model.addAttribute("together", each));
        model.addAttribute("officer", me.isOfficerOf(listing.open().territory()));
        model.addAttribute("staff", me.isStaffOf(listing.open().territory()));
        model.addAttribute("chains", chains.of(id, me, language));
        model.addAttribute("direct", found.stream().anyMatch(Counterpart::direct));
        return "matching/index";
    }
}
