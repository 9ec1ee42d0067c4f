package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.Supply;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Decimal;
import fr.boucle.web.Refusal;
import fr.boucle.web.Typed;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What goes from one to the other, how often and how far. */
@Controller
@RequestMapping("/synergies/{id}/supply")
class SupplyController {
    private final Synergies synergies;
    private final Agreements agreements;

    SupplyController(Synergies synergies, Agreements agreements) {
        this.synergies = synergies;
        this.agreements = agreements;
    }

    /** Quantity, rhythm and distance as typed. */
    record SupplyForm(
            @Decimal @Nullable String amount,
            @Nullable Unit unit,
            @Nullable Rhythm rhythm,
            @Decimal @Nullable String km) {
        static SupplyForm of(Supply supply) {
            return new SupplyForm(
                    supply.amount() == null ? null : supply.amount().toPlainString(),
                    supply.unit() == null ? Unit.T : supply.unit(),
                    supply.rhythm() == null ? Rhythm.MONTHLY : supply.rhythm(),
                    supply.km() == null ? null : supply.km().toString());
        }

        Supply toSupply() {
            var quantity = new Quantity(number(amount, "amount"), Typed.required(unit, "unit"));
            var far = number(km, "km").setScale(0, RoundingMode.HALF_UP);
            return Supply.of(quantity, Typed.required(rhythm, "rhythm"), far);
        }

        private static BigDecimal number(@Nullable String typed, String field) {
            return Decimal.Check.read(typed).orElseThrow(() -> new RuleViolation("form.required").at(field));
        }
    }

    @GetMapping
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        model.addAttribute("form", SupplyForm.of(agreements.suggested(id, me)));
        return page(id, me, model);
    }

    @PostMapping
    String save(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") SupplyForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> agreements.supply(id, form.toSupply(), me))) {
            return "redirect:/synergies/" + id;
        }
        return page(id, me, model);
    }

    private String page(SynergyId id, Actor me, Model model) {
        model.addAttribute("synergy", synergies.workedOnBy(id, me));
        model.addAttribute("units", Unit.values());
        model.addAttribute("rhythms", Rhythm.values());
        return "synergies/supply";
    }
}
