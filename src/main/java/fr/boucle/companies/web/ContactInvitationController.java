package fr.boucle.companies.web;

import fr.boucle.companies.ContactId;
import fr.boucle.companies.Contacts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff ask a contact to take the company's page over. */
@Controller
class ContactInvitationController {
    private final Contacts contacts;

    ContactInvitationController(Contacts contacts) {
        this.contacts = contacts;
    }

    @PostMapping("/companies/{id}/contacts/{contact}/invitation")
    String invite(@PathVariable CompanyId id, @PathVariable ContactId contact, Actor me, RedirectAttributes redirect) {
        contacts.invite(id, contact, me);
        Flash.done(redirect, "company.invited");
        return "redirect:/companies/" + id;
    }
}
