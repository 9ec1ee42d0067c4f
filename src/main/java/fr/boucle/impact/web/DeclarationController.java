package fr.boucle.impact.web;

import fr.boucle.impact.Days;
import fr.boucle.impact.Declarations;
import fr.boucle.impact.Indicator;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Decimal;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import fr.boucle.web.Typed;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declaring what a synergy brought: the deliveries count by themselves, the rest is said. */
@Controller
@RequestMapping("/synergies/{id}/impact/declaration")
class DeclarationController {
    private final Synergies synergies;
    private final Declarations declarations;
    private final Clock clock;

    DeclarationController(Synergies synergies, Declarations declarations, Clock clock) {
        this.synergies = synergies;
        this.declarations = declarations;
        this.clock = clock;
    }

    /** A declaration as typed. */
    record DeclarationForm(
            @Nullable String from,
            @Nullable String until,
            @Decimal @Nullable String water,
            @Decimal @Nullable String energy,
            @Decimal @Nullable String jobs,
            @Decimal @Nullable String training,
            @Decimal @Nullable String gifts,
            @Decimal @Nullable String savings) {
        static DeclarationForm of(Days days) {
            return new DeclarationForm(
                    days.from().toString(), days.until().toString(), null, null, null, null, null, null);
        }

        Days days() {
            return new Days(
                    Typed.required(Typed.day(from, "from"), "from"),
                    Typed.required(Typed.day(until, "until"), "until"));
        }

        Map<Indicator, BigDecimal> said() {
            return AssumptionForm.said(water, energy, jobs, training, gifts, savings);
        }
    }

    @GetMapping
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        var thisYear = Days.year(LocalDate.now(clock).getYear());
        model.addAttribute("form", DeclarationForm.of(thisYear));
        return page(id, me, model);
    }

    @PostMapping
    String declare(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") DeclarationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(errors, () -> declarations.declare(id, form.days(), form.said(), me))) {
            Flash.done(redirect, "impact.declared");
            return "redirect:/synergies/" + id + "/impact";
        }
        return page(id, me, model);
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private String page(SynergyId id, Actor me, Model model) {
        model.addAttribute("synergy", synergies.workedOnBy(id, me));
        return "impact/declaration";
    }
}
