package fr.boucle.agenda.web;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventId;
import fr.boucle.agenda.ClubEventView;
import fr.boucle.agenda.RegistrationId;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering for a club event, with or without an account; then the registration's own page. */
@Controller
@RequestMapping("/agenda/{id}/registration")
class ClubEventRegistrationController {
    private final Agenda agenda;
    private final Companies companies;

    ClubEventRegistrationController(Agenda agenda, Companies companies) {
        this.agenda = agenda;
        this.companies = companies;
    }

    @ModelAttribute("view")
    ClubEventView view(@PathVariable ClubEventId id, Actor me) {
        return agenda.seenBy(id, me);
    }

    /** The sign-in name is the address; the page adds the person's name. */
    @GetMapping
    String form(Actor me, @Nullable Principal person, Model model) {
        var company = me.company().map(companies::get).map(Company::name).orElse(null);
        model.addAttribute(
                "form", new RegistrationForm(null, person == null ? null : person.getName(), company, false));
        return "agenda/registration";
    }

    @PostMapping
    String register(
            @PathVariable ClubEventId id,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Actor me) {
        return Refusal.attempt(errors, () -> agenda.register(id, form.toDraft(), me))
                .map(registration -> "redirect:/agenda/" + id + "/registration/" + registration)
                .orElse("agenda/registration");
    }

    @GetMapping("/{registration}")
    String confirmation(@PathVariable RegistrationId registration, Actor me, Model model) {
        var mine = agenda.registration(registration, me);
        model.addAttribute("mine", mine);
        model.addAttribute("cancellable", mine.registration().isEditableBy(me));
        return "agenda/confirmation";
    }

    @PostMapping("/{registration}/cancellation")
    String cancel(
            @PathVariable ClubEventId id,
            @PathVariable RegistrationId registration,
            Actor me,
            RedirectAttributes redirect) {
        agenda.unregister(registration, me);
        Flash.done(redirect, "registration.cancelled");
        return "redirect:/agenda/" + id + "/registration/" + registration;
    }
}
