package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import fr.boucle.synergies.Deliveries;
import fr.boucle.synergies.Delivery;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Decimal;
import fr.boucle.web.Refusal;
import fr.boucle.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing down what was delivered, or used together. */
@Controller
@RequestMapping("/synergies/{id}/deliveries")
class DeliveryController {
    private final Synergies synergies;
    private final Deliveries deliveries;
    private final Clock clock;

    DeliveryController(Synergies synergies, Deliveries deliveries, Clock clock) {
        this.synergies = synergies;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** A delivery as typed. */
    record DeliveryForm(
            @Nullable String day,
            @Decimal @Nullable String amount,
            @Nullable Unit unit,
            @Nullable Boolean measured,
            Delivery.@Nullable SharedUse use,

            @Size(max = 120, message = "{form.tooLong}") @Nullable
            String reference) {
        Delivery.Note toNote() {
            return new Delivery.Note(
                    Typed.required(Typed.day(day, "day"), "day"),
                    quantity(),
                    Boolean.TRUE.equals(measured),
                    use,
                    reference);
        }

        private Optional<Quantity> quantity() {
            return Decimal.Check.read(amount).map(read -> {
                if (unit == null) {
                    throw new RuleViolation("form.required").at("unit");
                }
                return new Quantity(read, unit);
            });
        }
    }

    @GetMapping
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        var supply = synergies.workedOnBy(id, me).agreement().supply();
        var unit = supply.unit() == null ? Unit.T : supply.unit();
        var today = LocalDate.now(clock).toString();
        model.addAttribute("form", new DeliveryForm(today, null, unit, true, null, null));
        return page(id, me, model);
    }

    @PostMapping
    String record(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") DeliveryForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> deliveries.record(id, form.toNote(), me))) {
            return "redirect:/synergies/" + id;
        }
        return page(id, me, model);
    }

    private String page(SynergyId id, Actor me, Model model) {
        model.addAttribute("synergy", synergies.workedOnBy(id, me));
        model.addAttribute("units", Unit.values());
        model.addAttribute("uses", Delivery.SharedUse.values());
        return "synergies/delivery";
    }
}
