package fr.boucle.quality.web;

import fr.boucle.kernel.Actor;
import fr.boucle.quality.QualityLoop;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What who receives says to a sample: taken, or refused with a reason. */
@Controller
@RequestMapping("/synergies/{id}/quality/samples/{number}")
class VerdictController {
    private final QualityLoop quality;

    VerdictController(QualityLoop quality) {
        this.quality = quality;
    }

    /** A sample of a synergy, from the address. */
    record Place(SynergyId id, int number) {}

    /** Why not, as typed. */
    record RefusalForm(
            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String reason) {}

    @PostMapping("/acceptance")
    String accept(@ModelAttribute Place place, Actor me, RedirectAttributes redirect) {
        quality.judge(place.id(), place.number(), true, null, me);
        Flash.done(redirect, "quality.accepted.done");
        return home(place);
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
        return Refusal.passes(errors, () -> quality.judge(place.id(), place.number(), false, form.reason(), me))
                ? home(place)
                : page(place, me, model);
    }

    private String page(Place place, Actor me, Model model) {
        model.addAttribute("synergy", quality.read(place.id(), me));
        model.addAttribute("number", place.number());
        return "quality/refusal";
    }

    private static String home(Place place) {
        return "redirect:/synergies/" + place.id() + "/quality";
    }
}
