package fr.boucle.readiness.web;

import fr.boucle.kernel.Actor;
import fr.boucle.readiness.Axis;
import fr.boucle.readiness.Rating;
import fr.boucle.readiness.Ratings;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How ready a synergy is: all axes, and the level of one. */
@Controller
@RequestMapping("/synergies/{id}/readiness")
class RatingController {
    private final Ratings ratings;
    private final StandingTelling telling;

    RatingController(Ratings ratings, StandingTelling telling) {
        this.ratings = ratings;
        this.telling = telling;
    }

    /** The level of one axis as typed; the number tells which rating was read before. */
    record RatingForm(
            @NotNull(message = "{form.required}") @Nullable Integer level,

            @NotBlank(message = "{form.required}") @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String reason,

            int number) {
        Rating.Said said() {
            return new Rating.Said(Objects.requireNonNull(level), Objects.requireNonNull(reason));
        }
    }

    @GetMapping
    String show(@PathVariable SynergyId id, Actor me, Locale language, Model model) {
        var synergy = ratings.read(id, me);
        var standing = ratings.of(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("standing", standing);
        model.addAttribute("radar", telling.radar(standing, language));
        model.addAttribute("rows", telling.rows(standing, synergy));
        model.addAttribute("names", telling.names(standing.history()));
        model.addAttribute("worker", synergy.isWorkedOnBy(me));
        return "readiness/show";
    }

    /** @param level what the data suggest: chosen beforehand, for somebody to confirm */
    @GetMapping("/{axis}")
    String form(@PathVariable SynergyId id, @PathVariable Axis axis, @Nullable Integer level, Actor me, Model model) {
        var known = ratings.of(id, me).of(axis);
        var chosen = level == null ? known.map(Rating::level).orElse(null) : level;
        model.addAttribute(
                "form", new RatingForm(chosen, null, known.map(Rating::number).orElse(0)));
        return page(id, axis, me, model);
    }

    @PostMapping("/{axis}")
    String rate(
            @PathVariable SynergyId id,
            @PathVariable Axis axis,
            @Valid @ModelAttribute("form") RatingForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(errors, () -> ratings.rate(id, axis, form.said(), form.number(), me))) {
            return "redirect:/synergies/" + id + "/readiness";
        }
        return page(id, axis, me, model);
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private String page(SynergyId id, Axis axis, Actor me, Model model) {
        var synergy = ratings.read(id, me);
        var standing = ratings.of(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("axis", axis);
        model.addAttribute("radar", telling.radar(standing, LocaleContextHolder.getLocale()));
        model.addAttribute("row", telling.rows(standing, synergy).get(axis.ordinal()));
        model.addAttribute(
                "levels", IntStream.rangeClosed(1, Axis.HIGHEST).boxed().toList());
        return "readiness/rating";
    }
}
