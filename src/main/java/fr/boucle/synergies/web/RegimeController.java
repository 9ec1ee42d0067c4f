package fr.boucle.synergies.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Operation;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import fr.boucle.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
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

/** Under which rules the resource changes hands; for a waste also its code, its treatment and who carries it. */
@Controller
@RequestMapping("/synergies/{id}/regime")
class RegimeController {
    private final Synergies synergies;
    private final Agreements agreements;
    private final Catalogue catalogue;

    RegimeController(Synergies synergies, Agreements agreements, Catalogue catalogue) {
        this.synergies = synergies;
        this.agreements = agreements;
        this.catalogue = catalogue;
    }

    /** The regime as typed. */
    record RegimeForm(
            @Nullable LegalStatus status,

            @Size(max = 20, message = "{form.tooLong}") @Nullable
            String wasteCode,

            @Nullable String operation,
            Operation.@Nullable Mode mode,

            @Size(max = 200, message = "{form.tooLong}") @Nullable
            String carrier) {
        static RegimeForm of(Regime regime) {
            return new RegimeForm(
                    regime.status(), regime.wasteCode(), regime.operation(), regime.mode(), regime.carrier());
        }

        Regime toRegime() {
            return new Regime(Typed.required(status, "status"), said(wasteCode), said(operation), mode, said(carrier));
        }

        private static @Nullable String said(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }

    @GetMapping
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        model.addAttribute("form", RegimeForm.of(agreements.regimeOf(id, me)));
        return page(id, me, model);
    }

    @PostMapping
    String save(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") RegimeForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> agreements.regulate(id, form.toRegime(), me))) {
            return "redirect:/synergies/" + id;
        }
        return page(id, me, model);
    }

    private String page(SynergyId id, Actor me, Model model) {
        var language = LocaleContextHolder.getLocale();
        var operations = new LinkedHashMap<String, String>();
        catalogue.operations().stream()
                .filter(Operation::acceptedInFrance)
                .forEach(each -> operations.put(each.code(), each.code() + " – " + each.label(language)));
        model.addAttribute("synergy", synergies.workedOnBy(id, me));
        model.addAttribute("statuses", LegalStatus.values());
        model.addAttribute("operations", operations);
        model.addAttribute("modes", Operation.Mode.values());
        return "synergies/regime";
    }
}
