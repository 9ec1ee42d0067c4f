package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Deliveries;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who takes says that a delivery came as agreed, or on a page of its own why not. */
@Controller
@RequestMapping("/synergies/{id}/deliveries/{delivery}")
class ReceiptController {
    private final Synergies synergies;
    private final Deliveries deliveries;

    ReceiptController(Synergies synergies, Deliveries deliveries) {
        this.synergies = synergies;
        this.deliveries = deliveries;
    }

    /** Why a delivery is not as agreed. */
    record RefusalForm(
            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String refusal) {}

    /** A delivery of a synergy, from the address. */
    record Place(SynergyId id, UUID delivery) {}

    @PostMapping("/receipt")
    String receive(@ModelAttribute Place place, Actor me, RedirectAttributes redirect) {
        deliveries.receive(place.id(), place.delivery(), true, null, me);
        Flash.done(redirect, "synergy.receipt.done");
        return "redirect:/synergies/" + place.id();
    }

    @GetMapping("/refusal")
    String why(@ModelAttribute Place place, Actor me, Model model) {
        model.addAttribute("form", new RefusalForm(null));
        return page(place, me, model);
    }

    @PostMapping("/refusal")
    String refuse(
            @ModelAttribute Place place,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        return Refusal.passes(errors, () -> deliveries.receive(place.id(), place.delivery(), false, form.refusal(), me))
                ? "redirect:/synergies/" + place.id()
                : page(place, me, model);
    }

    private String page(Place place, Actor me, Model model) {
        model.addAttribute("synergy", synergies.workedOnBy(place.id(), me));
        model.addAttribute("delivery", place.delivery());
        return "synergies/receipt-refusal";
    }
}
