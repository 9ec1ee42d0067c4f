package fr.boucle.companies.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.Contact;
import fr.boucle.companies.ContactId;
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

/** An officer corrects what is kept about a person of a company. */
@Controller
@RequestMapping("/companies/{id}/contacts/{contact}")
class ContactEditController {
    private final Companies companies;
    private final Contacts contacts;

    ContactEditController(Companies companies, Contacts contacts) {
        this.companies = companies;
        this.contacts = contacts;
    }

    @ModelAttribute("company")
    Company company(@PathVariable CompanyId id) {
        return companies.get(id);
    }

    /** As it is kept now; whoever may not write is told that there is no such page. */
    @ModelAttribute("known")
    Contact known(@PathVariable CompanyId id, @PathVariable ContactId contact, Actor me) {
        if (!contacts.book(id).isWrittenBy(me)) {
            throw new NotFound("contact", contact);
        }
        return contacts.seenBy(id, contact, me);
    }

    @GetMapping
    String edit(@PathVariable CompanyId id, @PathVariable ContactId contact, Actor me, Model model) {
        model.addAttribute("form", ContactForm.of(contacts.seenBy(id, contact, me)));
        return "companies/contact";
    }

    @PostMapping
    String change(
            @PathVariable ContactId contact,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Actor me,
            RedirectAttributes redirect) {
        var changed = Refusal.attempt(errors, () -> contacts.change(contact, form.toDraft(), form.read(), me));
        changed.ifPresent(done -> Flash.done(redirect, "form.saved"));
        return changed.map(done -> "redirect:/companies/" + done.company()).orElse("companies/contact");
    }
}
