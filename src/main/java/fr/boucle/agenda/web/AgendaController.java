package fr.boucle.agenda.web;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventId;
import fr.boucle.kernel.Actor;
import fr.boucle.territory.Territory;
import fr.boucle.web.Panels;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What comes, what was, and the page of each club event. */
@Controller
class AgendaController {
    private static final int FEW = 5;
    private static final int MANY = 20;

    private final Agenda agenda;
    private final Panels panels;

    AgendaController(Agenda agenda, Panels panels) {
        this.agenda = agenda;
        this.panels = panels;
    }

    @GetMapping("/agenda")
    String upcoming(@RequestParam(defaultValue = "0") int page, Territory here, Actor me, Model model) {
        model.addAttribute("upcoming", agenda.upcoming(here.id(), PageRequest.of(Math.max(0, page), MANY), me));
        model.addAttribute("past", agenda.past(here.id(), PageRequest.of(0, FEW), me));
        model.addAttribute("drafts", agenda.drafts(here.id(), me));
        model.addAttribute("organises", me.isOfficerOf(here.id()));
        return "agenda/index";
    }

    @GetMapping("/agenda/past")
    String past(@RequestParam(defaultValue = "0") int page, Territory here, Actor me, Model model) {
        model.addAttribute("past", agenda.past(here.id(), PageRequest.of(Math.max(0, page), MANY), me));
        return "agenda/past";
    }

    @GetMapping("/agenda/{id}")
    String show(@PathVariable ClubEventId id, Actor me, Model model) {
        model.addAttribute("view", agenda.seenBy(id, me));
        model.addAttribute("panels", panels.at("clubEvent", id, me));
        return "agenda/show";
    }
}
