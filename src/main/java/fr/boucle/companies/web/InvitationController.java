package fr.boucle.companies.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Teams;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The link of an invitation: shows who asks, and accepts for whoever is signed in. */
@Controller
class InvitationController {
    private final Teams teams;
    private final Companies companies;

    InvitationController(Teams teams, Companies companies) {
        this.teams = teams;
        this.companies = companies;
    }

    @GetMapping("/invitations/{token}")
    String show(@PathVariable String token, Model model) {
        var invitation = teams.invitedBy(token).orElseThrow(() -> new NotFound("invitation", "by token"));
        model.addAttribute("company", companies.get(invitation.company()));
        model.addAttribute("token", token);
        return "companies/invitation";
    }

    @PostMapping("/invitations/{token}")
    String accept(@PathVariable String token, Actor me, RedirectAttributes redirect) {
        var company = teams.accept(token, me);
        Flash.done(
                redirect, "company.invitation.accepted", companies.get(company).name());
        return "redirect:/account";
    }
}
