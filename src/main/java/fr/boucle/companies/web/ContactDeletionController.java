package fr.boucle.companies.web;

import fr.boucle.companies.ContactId;
import fr.boucle.companies.Contacts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deleting a contact: the question, and the act. */
@Controller
class ContactDeletionController {
    private final Contacts contacts;

    ContactDeletionController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/companies/{id}/contacts/{contact}/deletion")
    String ask(@PathVariable CompanyId id, @PathVariable ContactId contact, Actor me, Model model) {
        model.addAttribute("known", contacts.seenBy(id, contact, me));
        return "companies/contact-deletion";
    }

    @PostMapping("/companies/{id}/contacts/{contact}/deletion")
    String delete(@PathVariable CompanyId id, @PathVariable ContactId contact, Actor me, RedirectAttributes redirect) {
        contacts.delete(id, contact, me);
        Flash.done(redirect, "contact.deleted");
        return "redirect:/companies/" + id;
    }
}
