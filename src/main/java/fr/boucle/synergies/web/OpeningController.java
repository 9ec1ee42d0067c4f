package fr.boucle.synergies.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.kernel.Actor;
import fr.boucle.matching.MatchId;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.web.Refusal;
import fr.boucle.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeping a match: the synergy opens with a next action, and both sides are asked. */
@Controller
class OpeningController {
    private final Synergies synergies;

    OpeningController(Synergies synergies) {
        this.synergies = synergies;
    }

    /** What is done next and by when, as typed. */
    record NextForm(
            @NotBlank(message = "{form.required}") @Size(max = 300, message = "{form.tooLong}") @Nullable
            String nextAction,

            @Nullable String on) {
        NextAction toNextAction() {
            return new NextAction(requireNonNullElse(nextAction, ""), Typed.day(on, "on"));
        }
    }

    @GetMapping("/matches/{id}/synergy")
    String form(@PathVariable MatchId id, Model model) {
        model.addAttribute("from", "/matches/" + id);
        model.addAttribute("form", new NextForm(null, null));
        return "synergies/opening";
    }

    @PostMapping("/matches/{id}/synergy")
    String open(
            @PathVariable MatchId id,
            @Valid @ModelAttribute("form") NextForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        return Refusal.attempt(errors, () -> synergies.openFrom(id, form.toNextAction(), me))
                .map(synergy -> "redirect:/synergies/" + synergy.id())
                .orElseGet(() -> {
                    model.addAttribute("from", "/matches/" + id);
                    return "synergies/opening";
                });
    }
}
