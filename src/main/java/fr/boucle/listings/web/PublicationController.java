package fr.boucle.listings.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.Listings;
import fr.boucle.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last look before publishing, and publishing again what had ended, and «still available». */
@Controller
class PublicationController {
    private final Listings listings;
    private final ListingPages pages;

    PublicationController(Listings listings, ListingPages pages) {
        this.listings = listings;
        this.pages = pages;
    }

    @GetMapping("/listings/{id}/publication")
    String check(@PathVariable ListingId id, Actor me, Model model) {
        pages.fill(listings.seenBy(id, me), me, model);
        return "listings/publication";
    }

    @PostMapping("/listings/{id}/publication")
    String publish(@PathVariable ListingId id, Actor me, RedirectAttributes redirect) {
        if (listings.publish(id, me) == ListingState.HELD) {
            Flash.mind(redirect, "listing.held");
        } else {
            Flash.done(redirect, "listing.published");
        }
        return "redirect:/listings/" + id;
    }

    @PostMapping("/listings/{id}/renewal")
    String confirm(@PathVariable ListingId id, Actor me, RedirectAttributes redirect) {
        listings.confirm(id, me);
        Flash.done(redirect, "listing.confirmed");
        return "redirect:/listings/" + id;
    }
}
