package fr.boucle.agenda.web;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.territory.Territory;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a new club event: kept as a draft, or announced by its button. */
@Controller
class ClubEventController {
    private final Agenda agenda;
    private final CommuneChoice communes;

    ClubEventController(Agenda agenda, CommuneChoice communes) {
        this.agenda = agenda;
        this.communes = communes;
    }

    @ModelAttribute("communes")
    Map<String, String> communes(Actor me) {
        return communes.of(me);
    }

    @GetMapping("/agenda/new")
    String form(Territory here, Actor me, Model model) {
        if (!me.isOfficerOf(here.id())) {
            throw new NotFound("territory", here.id());
        }
        model.addAttribute("form", ClubEventForm.empty(here.settings().clubName()));
        return "agenda/new";
    }

    @PostMapping("/agenda/new")
    String draft(
            @Valid @ModelAttribute("form") ClubEventForm form,
            BindingResult errors,
            Territory here,
            Actor me,
            RedirectAttributes redirect) {
        return Refusal.attempt(errors, () -> agenda.draft(here.id(), form.toDraft(), me))
                .map(id -> done(id, "agenda.drafted", redirect))
                .orElse("agenda/new");
    }

    @PostMapping(path = "/agenda/new", params = "publish")
    String publish(
            @Valid @ModelAttribute("form") ClubEventForm form,
            BindingResult errors,
            Territory here,
            Actor me,
            RedirectAttributes redirect) {
        return Refusal.attempt(errors, () -> agenda.publish(here.id(), form.toDraft(), me))
                .map(id -> done(id, "agenda.published", redirect))
                .orElse("agenda/new");
    }

    private static String done(ClubEventId id, String code, RedirectAttributes redirect) {
        Flash.done(redirect, code);
        return "redirect:/agenda/" + id;
    }
}
