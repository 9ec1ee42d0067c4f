package fr.boucle.companies.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.companies.Companies;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff let a company in, or say why not. */
@Controller
class ApprovalController {
    private final Companies companies;

    ApprovalController(Companies companies) {
        this.companies = companies;
    }

    /** Why not, as typed; the company reads it. */
    record RefusalForm(
            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String reason) {}

    @PostMapping("/companies/{id}/approval")
    String approve(@PathVariable CompanyId id, Actor me, RedirectAttributes redirect) {
        Flash.done(redirect, "company.approved", companies.approve(id, me).name());
        return "redirect:/desk";
    }

    @GetMapping("/companies/{id}/refusal")
    String form(@PathVariable CompanyId id, Actor me, Model model) {
        model.addAttribute("company", companies.seenBy(id, me));
        model.addAttribute("form", new RefusalForm(null));
        return "companies/refusal";
    }

    @PostMapping("/companies/{id}/refusal")
    String refuse(
            @PathVariable CompanyId id,
            @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> companies.refuse(id, requireNonNullElse(form.reason(), ""), me))) {
            return "redirect:/desk";
        }
        model.addAttribute("company", companies.seenBy(id, me));
        return "companies/refusal";
    }
}
