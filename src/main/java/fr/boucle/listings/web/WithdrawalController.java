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

/** Taking a listing back; a draft is thrown away. */
@Controller
class WithdrawalController {
    private final Listings listings;

    WithdrawalController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/listings/{id}/withdrawal")
    String ask(@PathVariable ListingId id, Actor me, Model model) {
        model.addAttribute("listing", listings.seenBy(id, me));
        return "listings/withdrawal";
    }

    @PostMapping("/listings/{id}/withdrawal")
    String withdraw(@PathVariable ListingId id, Actor me, RedirectAttributes redirect) {
        if (listings.seenBy(id, me).open().state() == ListingState.DRAFT) {
            listings.discard(id, me);
            Flash.done(redirect, "listing.discarded");
            return "redirect:/listings/mine";
        }
        listings.withdraw(id, me);
        Flash.done(redirect, "listing.withdrawn");
        return "redirect:/listings/" + id;
    }
}
