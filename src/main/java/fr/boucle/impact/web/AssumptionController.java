package fr.boucle.impact.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Operation;
import fr.boucle.impact.Assumptions;
import fr.boucle.impact.Declarations;
import fr.boucle.impact.Factor;
import fr.boucle.impact.Factor.Kind;
import fr.boucle.impact.FactorTable;
import fr.boucle.impact.Reckonings;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is assumed of a synergy's impact; what is saved is estimated at once. */
@Controller
@RequestMapping("/synergies/{id}/impact/assumption")
class AssumptionController {
    private final Synergies synergies;
    private final Assumptions assumptions;
    private final Reckonings reckonings;
    private final Declarations declarations;
    private final Catalogue catalogue;

    AssumptionController(
            Synergies synergies,
            Assumptions assumptions,
            Reckonings reckonings,
            Declarations declarations,
            Catalogue catalogue) {
        this.synergies = synergies;
        this.assumptions = assumptions;
        this.reckonings = reckonings;
        this.declarations = declarations;
        this.catalogue = catalogue;
    }

    @GetMapping
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        var told = assumptions.told(id, me);
        model.addAttribute("form", AssumptionForm.of(told.assumption(), told.version()));
        return page(id, me, model);
    }

    @PostMapping
    String save(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") AssumptionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(errors, () -> assumptions.change(id, form.toAssumption(), form.version(), me))) {
            declarations.estimate(id, me);
            Flash.done(redirect, "impact.assumed");
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
        var language = LocaleContextHolder.getLocale();
        var factors = reckonings.factors(id, me);
        model.addAttribute("synergy", synergies.workedOnBy(id, me));
        model.addAttribute("told", assumptions.told(id, me));
        model.addAttribute("fates", fates(language));
        model.addAttribute("virgins", labels(factors, Kind.VIRGIN, language));
        model.addAttribute("preparations", labels(factors, Kind.PREPARATION, language));
        model.addAttribute("transports", labels(factors, Kind.TRANSPORT, language));
        return "impact/assumption";
    }

    private Map<String, String> fates(Locale language) {
        return catalogue.operations().stream()
                .filter(Operation::acceptedInFrance)
                .collect(Collectors.toMap(
                        Operation::code,
                        each -> each.code() + " – " + each.label(language),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, String> labels(FactorTable factors, Kind kind, Locale language) {
        return factors.of(kind).stream()
                .collect(Collectors.toMap(
                        Factor::id, each -> each.label(language), (one, other) -> one, LinkedHashMap::new));
    }
}
