package fr.boucle.companies.web;

import fr.boucle.companies.Charter;
import fr.boucle.companies.Charters;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.territory.Territory;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The confidentiality charter of a territory: read by everybody, written by its staff, never overwritten. */
@Controller
class CharterEditController {
    private final Charters charters;

    CharterEditController(Charters charters) {
        this.charters = charters;
    }

    /** A charter as typed; the version is the one that was read before. */
    record CharterForm(
            int version,
            @Nullable String fr,
            @Nullable String en,
            @Nullable String nl,
            @Nullable Boolean demanded) {
        Charter.Words words() {
            return new Charter.Words(
                    Objects.requireNonNullElse(fr, ""),
                    Objects.requireNonNullElse(en, ""),
                    Objects.requireNonNullElse(nl, ""));
        }
    }

    @GetMapping("/charter")
    String show(Territory here, Actor me, Locale language, Model model) {
        var versions = charters.versions(me.territory().orElse(here.id()));
        model.addAttribute("charter", versions.get(0));
        model.addAttribute("text", versions.get(0).text(language));
        model.addAttribute("versions", versions);
        model.addAttribute("staff", me.kind() == Actor.Kind.STAFF);
        return "companies/charter-text";
    }

    @GetMapping("/charter/edit")
    String form(Actor me, Model model) {
        var charter = charters.inForce(me.territory().orElseThrow(() -> new NotFound("charter", "of nobody's")));
        var words = charter.words();
        model.addAttribute(
                "form", new CharterForm(charter.version(), words.fr(), words.en(), words.nl(), charter.demanded()));
        return "companies/charter-form";
    }

    @PostMapping("/charter/edit")
    String change(
            @Valid @ModelAttribute("form") CharterForm form,
            BindingResult errors,
            Actor me,
            RedirectAttributes redirect) {
        boolean demanded = Boolean.TRUE.equals(form.demanded());
        if (Refusal.passes(errors, () -> charters.change(form.words(), demanded, form.version(), me))) {
            Flash.done(redirect, "charter.changed");
            return "redirect:/charter";
        }
        return "companies/charter-form";
    }
}
