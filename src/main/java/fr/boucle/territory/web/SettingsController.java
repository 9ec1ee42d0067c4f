package fr.boucle.territory.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.Territories;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a territory decides for itself: for administrators, and for staff of their own. */
@Controller
class SettingsController {
    private static final String PAGE = "territory/settings";

    private final Territories territories;

    SettingsController(Territories territories) {
        this.territories = territories;
    }

    @GetMapping("/territories/{id}/settings")
    String page(@PathVariable TerritoryId id, Actor me, Model model) {
        var territory = territories.configurable(id, me);
        model.addAttribute("form", SettingsForm.of(territory));
        model.addAttribute("version", territory.revision());
        model.addAttribute("territory", territory);
        return PAGE;
    }

    /** Settings that somebody else changed meanwhile come back as typed, and count as read. */
    @PostMapping("/territories/{id}/settings")
    String change(
            @PathVariable TerritoryId id,
            @Valid @ModelAttribute("form") SettingsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        var territory = territories.configurable(id, me);
        model.addAttribute("territory", territory);
        if (Refusal.passes(errors, () -> territories.configure(id, form.toDraft(), form.read(), me))) {
            Flash.done(redirect, "form.saved");
            return "redirect:/territories/" + id + "/settings";
        }
        model.addAttribute(
                "version", Refusal.isOvertaken(errors) ? territories.get(id).revision() : form.read());
        return PAGE;
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }
}
