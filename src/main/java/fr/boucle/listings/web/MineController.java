package fr.boucle.listings.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.Listings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My company's listings, in every state. */
@Controller
class MineController {
    private final Listings listings;

    MineController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/listings/mine")
    String mine(Actor me, Model model) {
        var company = me.company().orElseThrow(() -> new NotFound("company", "of an officer"));
        model.addAttribute("listings", listings.ofCompany(company, me));
        return "listings/mine";
    }
}
