package fr.boucle.companies.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.Contacts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer writes down a person of a company. */
@Controller
@RequestMapping("/companies/{id}/contacts/new")
class ContactController {
    private final Companies companies;
    private final Contacts contacts;

    ContactController(Companies companies, Contacts contacts) {
        this.companies = companies;
        this.contacts = contacts;
    }

    /** The company that the page is about; whoever may not write is told that there is no such page. */
    @ModelAttribute("company")
    Company company(@PathVariable CompanyId id, Actor me) {
        if (!contacts.book(id).isWrittenBy(me)) {
            throw new NotFound("company", id);
        }
        return companies.get(id);
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", ContactForm.blank());
        return "companies/contact";
    }

    @PostMapping
    String add(
            @PathVariable CompanyId id,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Actor me,
            RedirectAttributes redirect) {
        if (Refusal.passes(errors, () -> contacts.add(id, form.toDraft(), me))) {
            Flash.done(redirect, "contact.added");
            return "redirect:/companies/" + id;
        }
        return "companies/contact";
    }
}
