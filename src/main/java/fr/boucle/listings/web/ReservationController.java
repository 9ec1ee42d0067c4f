package fr.boucle.listings.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Reservations;
import fr.boucle.web.Decimal;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping a part of a listing for somebody, giving it back, seeing it leave. */
@Controller
class ReservationController {
    private final Listings listings;
    private final Reservations reservations;

    ReservationController(Listings listings, Reservations reservations) {
        this.listings = listings;
        this.reservations = reservations;
    }

    /** For whom and how much, as typed; no amount keeps all that remains. */
    record ReservationForm(
            @NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.tooLong}") @Nullable
            String holder,

            @Decimal @Nullable String amount) {}

    @GetMapping("/listings/{id}/reservations/new")
    String form(@PathVariable ListingId id, Actor me, Model model) {
        model.addAttribute("listing", listings.seenBy(id, me));
        model.addAttribute("form", new ReservationForm(null, null));
        return "listings/reservation";
    }

    @PostMapping("/listings/{id}/reservations")
    String reserve(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") ReservationForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        var amount = Decimal.Check.read(form.amount()).orElse(null);
        if (Refusal.passes(errors, () -> reservations.reserve(id, amount, requireNonNullElse(form.holder(), ""), me))) {
            return "redirect:/listings/" + id;
        }
        model.addAttribute("listing", listings.seenBy(id, me));
        return "listings/reservation";
    }

    @PostMapping("/listings/{id}/reservations/{reservation}/release")
    String release(@PathVariable ListingId id, @PathVariable UUID reservation, Actor me, RedirectAttributes redirect) {
        reservations.release(id, reservation, me);
        Flash.done(redirect, "listing.reservation.released");
        return "redirect:/listings/" + id;
    }

    @PostMapping("/listings/{id}/reservations/{reservation}/delivery")
    String deliver(@PathVariable ListingId id, @PathVariable UUID reservation, Actor me, RedirectAttributes redirect) {
        reservations.deliver(id, reservation, me);
        Flash.done(redirect, "listing.reservation.delivered");
        return "redirect:/listings/" + id;
    }
}
