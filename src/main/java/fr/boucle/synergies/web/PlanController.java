package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner says what is done next. */
@Controller
class PlanController {
    private final Synergies synergies;

    PlanController(Synergies synergies) {
        this.synergies = synergies;
    }

    @PostMapping("/synergies/{id}/next-action")
    String plan(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") OpeningController.NextForm form,
            Actor me,
            RedirectAttributes redirect) {
        synergies.plan(id, form.toNextAction(), me);
        Flash.done(redirect, "form.saved");
        return "redirect:/synergies/" + id;
    }
}
