package fr.boucle.companies.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Teams;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «I work there»: asking for a company that nobody has claimed, and staff's answer. */
@Controller
class ClaimController {
    private final Companies companies;
    private final Teams teams;

    ClaimController(Companies companies, Teams teams) {
        this.companies = companies;
        this.teams = teams;
    }

    /** What one says to be believed, as typed. */
    record ClaimForm(
            @NotBlank(message = "{form.required}") @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String message) {}

    @GetMapping("/companies/{id}/claim")
    String form(@PathVariable CompanyId id, Actor me, Model model) {
        model.addAttribute("company", companies.seenBy(id, me));
        model.addAttribute("form", new ClaimForm(null));
        return "companies/claim";
    }

    @PostMapping("/companies/{id}/claim")
    String claim(
            @PathVariable CompanyId id,
            @Valid @ModelAttribute("form") ClaimForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> teams.claim(id, requireNonNullElse(form.message(), ""), me))) {
            return "redirect:/companies/" + id + "?claimed";
        }
        model.addAttribute("company", companies.seenBy(id, me));
        return "companies/claim";
    }

    @PostMapping("/claims/{claim}/decision")
    String decide(@PathVariable UUID claim, @RequestParam boolean yes, Actor me, RedirectAttributes redirect) {
        teams.decide(claim, yes, me);
        Flash.done(redirect, yes ? "company.claim.accepted" : "company.claim.refused");
        return "redirect:/desk";
    }
}
