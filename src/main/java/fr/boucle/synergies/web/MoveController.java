package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.synergies.LossReason;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import fr.boucle.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Moving a synergy: the page says what will happen and what is still missing, and asks what must be said. */
@Controller
@RequestMapping("/synergies/{id}/moves/{move}")
class MoveController {
    private final Synergies synergies;

    MoveController(Synergies synergies) {
        this.synergies = synergies;
    }

    /** A move as typed, and the stage that its reader saw. */
    record MoveForm(
            @NotNull @Nullable Stage from,

            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String reason,

            @Nullable LossReason loss,
            @Nullable String on) {
        Step toStep(Move move) {
            return new Step(move, reason, loss, Typed.day(on, "on"));
        }
    }

    /** A move of a synergy, from the address. */
    record Place(SynergyId id, Move move) {}

    @GetMapping
    String form(@ModelAttribute Place place, Actor me, Model model) {
        var synergy = synergies.seenBy(place.id(), me);
        model.addAttribute("form", new MoveForm(synergy.stage(), null, null, null));
        return page(place, me, model);
    }

    @PostMapping
    String move(
            @ModelAttribute Place place,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        var seen = Objects.requireNonNullElse(form.from(), Stage.ENDED);
        return Refusal.attempt(errors, () -> synergies.move(place.id(), seen, form.toStep(place.move()), me))
                .map(to -> "redirect:/synergies/" + place.id())
                .orElseGet(() -> page(place, me, model));
    }

    private String page(Place place, Actor me, Model model) {
        var synergy = synergies.seenBy(place.id(), me);
        if (!synergy.isOpenTo(me)) {
            throw new NotFound("move", place.move()); // its name is not for them yet, or no longer
        }
        model.addAttribute("synergy", synergy);
        model.addAttribute("move", place.move());
        model.addAttribute(
                "possible",
                synergy.moves(me).stream()
                        .filter(each -> each.move() == place.move())
                        .findFirst()
                        .orElse(null));
        model.addAttribute("losses", LossReason.values());
        return "synergies/move";
    }
}
