package fr.boucle.territory.web;

import fr.boucle.kernel.Actor;
import fr.boucle.territory.Territories;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The territories of this installation: anybody may look and choose, an administrator founds new ones. */
@Controller
class TerritoryController {
    private final Territories territories;

    TerritoryController(Territories territories) {
        this.territories = territories;
    }

    @GetMapping("/territories")
    String list(Actor me, Model model) {
        model.addAttribute("territories", territories.all());
        model.addAttribute("me", me);
        model.addAttribute("administrator", me.kind() == Actor.Kind.ADMINISTRATOR);
        return "territory/index";
    }

    @GetMapping("/territories/new")
    String blank(Model model) {
        model.addAttribute("form", FoundingForm.blank());
        return form(model);
    }

    @PostMapping("/territories")
    String found(
            @Valid @ModelAttribute("form") FoundingForm form,
            BindingResult errors,
            Actor me,
            Model model,
            RedirectAttributes redirect) {
        var founded = Refusal.attempt(
                errors, () -> territories.found(form.shortName(), form.fullName(), form.settings(), form.places(), me));
        founded.ifPresent(territory -> Flash.done(redirect, "territory.founded", territory.name()));
        return founded.map(territory -> "redirect:/territories/" + territory.id() + "/settings")
                .orElseGet(() -> form(model));
    }

    private String form(Model model) {
        model.addAttribute("known", territories.communeCount());
        return "territory/new";
    }
}
