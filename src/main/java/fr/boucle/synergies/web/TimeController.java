package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.Portfolio;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Decimal;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The time that an officer gave to a synergy. */
@Controller
class TimeController {
    private final Portfolio portfolio;
    private final Synergies synergies;

    TimeController(Portfolio portfolio, Synergies synergies) {
        this.portfolio = portfolio;
        this.synergies = synergies;
    }

    /** Minutes as typed. */
    record TimeForm(
            @NotBlank(message = "{form.required}") @Decimal @Nullable
            String minutes) {
        int toMinutes() {
            try {
                return Decimal.Check.read(minutes).orElseThrow().intValueExact();
            } catch (ArithmeticException partOfAMinute) {
                throw new RuleViolation("synergy.time.impossible").at("minutes");
            }
        }
    }

    @PostMapping("/synergies/{id}/time")
    String spend(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") TimeForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> portfolio.spend(id, form.toMinutes(), me))) {
            return "redirect:/synergies/" + id;
        }
        model.addAttribute("synergy", synergies.seenBy(id, me));
        return "synergies/time";
    }
}
