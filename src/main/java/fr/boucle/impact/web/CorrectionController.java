package fr.boucle.impact.web;

import fr.boucle.impact.Declarations;
import fr.boucle.impact.Ledger;
import fr.boucle.impact.Range;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Decimal;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/** Another figure for a line; the old one stays readable. */
@Controller
@RequestMapping("/synergies/{id}/impact/{line}/correction")
class CorrectionController {
    private final Ledger ledger;
    private final Declarations declarations;
    private final LineTelling telling;

    CorrectionController(Ledger ledger, Declarations declarations, LineTelling telling) {
        this.ledger = ledger;
        this.declarations = declarations;
        this.telling = telling;
    }

    /** Another figure as typed, with its uncertainty in percent. */
    record CorrectionForm(
            @Decimal @NotBlank(message = "{form.required}") @Nullable
            String amount,

            @Decimal @Nullable String uncertainty,

            @NotBlank(message = "{form.required}") @Size(max = 300, message = "{form.tooLong}") @Nullable
            String reason) {
        Range value() {
            var percent = Decimal.Check.read(uncertainty).orElse(BigDecimal.ZERO);
            if (percent.signum() < 0) {
                throw new RuleViolation("impact.uncertainty").at("uncertainty");
            }
            return Range.around(Decimal.Check.read(amount).orElseThrow(), percent);
        }
    }

    @GetMapping
    String form(@PathVariable SynergyId id, @PathVariable UUID line, Actor me, Model model) {
        var central = ledger.line(id, line, me).value().central();
        model.addAttribute(
                "form", new CorrectionForm(central.stripTrailingZeros().toPlainString(), null, null));
        return page(id, line, me, model);
    }

    @PostMapping
    String correct(
            @PathVariable SynergyId id,
            @PathVariable UUID line,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(
                errors,
                () -> declarations.correct(id, line, form.value(), Objects.requireNonNull(form.reason()), me))) {
            return "redirect:/synergies/" + id + "/impact";
        }
        return page(id, line, me, model);
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private String page(SynergyId id, UUID line, Actor me, Model model) {
        model.addAttribute(
                "row",
                telling.rows(List.of(ledger.line(id, line, me)), me, LocaleContextHolder.getLocale())
                        .get(0));
        return "impact/correction";
    }
}
