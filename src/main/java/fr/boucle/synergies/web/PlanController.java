package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The owner says what is done next; what cannot be is shown again on a page of its own. */
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
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> synergies.plan(id, form.toNextAction(), me))) {
            return "redirect:/synergies/" + id;
        }
        model.addAttribute("synergy", synergies.seenBy(id, me));
        return "synergies/plan";
    }
}
