package fr.boucle.agenda.web;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventId;
import fr.boucle.agenda.ClubEventView;
import fr.boucle.kernel.Actor;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing a club event, and announcing a draft by its button. */
@Controller
@RequestMapping("/agenda/{id}/edit")
class ClubEventEditController {
    private final Agenda agenda;
    private final CommuneChoice communes;

    ClubEventEditController(Agenda agenda, CommuneChoice communes) {
        this.agenda = agenda;
        this.communes = communes;
    }

    @ModelAttribute("communes")
    Map<String, String> communes(Actor me) {
        return communes.of(me);
    }

    /** What the page shows around the form; whoever may not edit is told that there is no such page. */
    @ModelAttribute("view")
    ClubEventView view(@PathVariable ClubEventId id, Actor me) {
        return agenda.editedBy(id, me);
    }

    @GetMapping
    String form(@ModelAttribute("view") ClubEventView view, Model model) {
        model.addAttribute("form", ClubEventForm.of(view));
        return "agenda/edit";
    }

    @PostMapping
    String change(
            @PathVariable ClubEventId id,
            @Valid @ModelAttribute("form") ClubEventForm form,
            BindingResult errors,
            Actor me,
            RedirectAttributes redirect) {
        if (Refusal.passes(errors, () -> agenda.change(id, form.toDraft(), form.read(), me))) {
            Flash.done(redirect, "agenda.changed");
            return "redirect:/agenda/" + id;
        }
        return "agenda/edit";
    }

    @PostMapping(params = "publish")
    String publish(
            @PathVariable ClubEventId id,
            @Valid @ModelAttribute("form") ClubEventForm form,
            BindingResult errors,
            Actor me,
            RedirectAttributes redirect) {
        if (Refusal.passes(errors, () -> agenda.publish(id, form.toDraft(), form.read(), me))) {
            Flash.done(redirect, "agenda.published");
            return "redirect:/agenda/" + id;
        }
        return "agenda/edit";
    }
}
