package fr.boucle.listings.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Reports;
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

/** Telling staff that something is wrong with a listing, and their «looked at». */
@Controller
class ReportController {
    private final Listings listings;
    private final Reports reports;

    ReportController(Listings listings, Reports reports) {
        this.listings = listings;
        this.reports = reports;
    }

    /** What is wrong, as typed. */
    record ReportForm(
            @NotBlank(message = "{listing.report.missing}") @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String message) {}

    @GetMapping("/listings/{id}/report")
    String form(@PathVariable ListingId id, Actor me, Model model) {
        model.addAttribute("listing", listings.seenBy(id, me));
        model.addAttribute("form", new ReportForm(null));
        return "listings/report";
    }

    @PostMapping("/listings/{id}/reports")
    String report(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> reports.report(id, requireNonNullElse(form.message(), ""), me))) {
            return "redirect:/listings/" + id + "?reported";
        }
        model.addAttribute("listing", listings.seenBy(id, me));
        return "listings/report";
    }

    @PostMapping("/reports/{report}/settlement")
    String settle(@PathVariable UUID report, Actor me) {
        reports.settle(report, me);
        return "redirect:/desk";
    }
}
