package fr.boucle.agenda.web;

import fr.boucle.agenda.Agenda;
import fr.boucle.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A letter's link: shows the registration and what giving the place back will do; nothing happens by opening it. */
@Controller
@RequestMapping("/agenda/registrations/{token}")
class RegistrationLinkController {
    private final Agenda agenda;

    RegistrationLinkController(Agenda agenda) {
        this.agenda = agenda;
    }

    @GetMapping
    String show(@PathVariable String token, Actor me, Model model) {
        model.addAttribute("mine", agenda.registeredBy(token, me));
        model.addAttribute("token", token);
        return "agenda/link";
    }

    @PostMapping
    String cancel(@PathVariable String token) {
        agenda.unregister(token);
        return "redirect:/agenda/registrations/" + token;
    }
}
