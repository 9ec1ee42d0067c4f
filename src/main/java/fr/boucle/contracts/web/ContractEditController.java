package fr.boucle.contracts.web;

import fr.boucle.contracts.ContractKind;
import fr.boucle.contracts.ContractVersion;
import fr.boucle.contracts.Contracts;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
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

/** Writing on a contract, clause by clause. */
@Controller
@RequestMapping("/synergies/{id}/contracts/{kind}")
class ContractEditController {
    private final Contracts contracts;
    private final ContractTelling telling;
    private final Synergies synergies;

    ContractEditController(Contracts contracts, ContractTelling telling, Synergies synergies) {
        this.contracts = contracts;
        this.telling = telling;
        this.synergies = synergies;
    }

    /** A contract as typed; the number tells which version was read before. */
    record ContractForm(
            int number, @Nullable String language, @Nullable List<ClauseForm> clauses) {
        ContractVersion.Words words() {
            var known = List.of("fr", "en", "nl").contains(language) ? language : "fr";
            return new ContractVersion.Words(Objects.requireNonNull(known), ClauseForm.toClauses(clauses));
        }
    }

    /** @param number 0 to begin again from the data of today */
    @GetMapping("/edit")
    String form(
            @PathVariable SynergyId id,
            @PathVariable ContractKind kind,
            @Nullable Integer number,
            Actor me,
            Model model) {
        var told = telling.of(id, kind, number, me, LocaleContextHolder.getLocale());
        int latest = contracts.of(id, kind, me).stream()
                .findFirst()
                .map(ContractVersion::number)
                .orElse(0);
        model.addAttribute("form", new ContractForm(latest, told.language(), ClauseForm.of(told.clauses())));
        return page(id, kind, me, model);
    }

    @PostMapping
    String keep(
            @PathVariable SynergyId id,
            @PathVariable ContractKind kind,
            @Valid @ModelAttribute("form") ContractForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(errors, () -> contracts.keep(id, kind, form.words(), form.number(), me))) {
            return "redirect:/synergies/" + id + "/contracts/" + kind + "?kept";
        }
        return page(id, kind, me, model);
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private String page(SynergyId id, ContractKind kind, Actor me, Model model) {
        model.addAttribute("synergy", synergies.workedOnBy(id, me));
        model.addAttribute("kind", kind);
        return "contracts/edit";
    }
}
