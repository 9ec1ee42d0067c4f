package fr.boucle.law.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Operation;
import fr.boucle.kernel.Actor;
import fr.boucle.law.Checklists;
import fr.boucle.law.Papers;
import fr.boucle.law.Particulars.Consistence;
import fr.boucle.law.Particulars.Packaging;
import fr.boucle.law.WasteSheets;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the papers of a waste must say of it, in one form. */
@Controller
@RequestMapping("/synergies/{id}/law/sheet")
class WasteSheetController {
    private final Checklists checklists;
    private final WasteSheets sheets;
    private final Papers papers;
    private final Catalogue catalogue;

    WasteSheetController(Checklists checklists, WasteSheets sheets, Papers papers, Catalogue catalogue) {
        this.checklists = checklists;
        this.sheets = sheets;
        this.papers = papers;
        this.catalogue = catalogue;
    }

    @GetMapping
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        var told = sheets.told(id, me);
        model.addAttribute("form", WasteSheetForm.of(told.particulars(), told.version()));
        return page(id, me, model);
    }

    @PostMapping
    String save(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") WasteSheetForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> sheets.describe(id, form.toDescription(), form.version(), me))) {
            return "redirect:/synergies/" + id + "/law/papers";
        }
        return page(id, me, model);
    }

    private String page(SynergyId id, Actor me, Model model) {
        var synergy = checklists.read(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("worker", synergy.isWorkedOnBy(me));
        model.addAttribute("situation", papers.situation(id, me));
        model.addAttribute("interim", isInterim(synergy.agreement().regime()));
        model.addAttribute("nexts", nexts());
        model.addAttribute("answers", YesNo.values());
        model.addAttribute("consistences", Consistence.values());
        model.addAttribute("packagings", Packaging.values());
        return "law/sheet";
    }

    /** What is agreed on only prepares another treatment: the register asks which. */
    private boolean isInterim(Regime regime) {
        return Optional.ofNullable(regime.operation())
                .flatMap(catalogue::operation)
                .filter(Operation::isInterim)
                .isPresent();
    }

    private Map<String, String> nexts() {
        var language = LocaleContextHolder.getLocale();
        var nexts = new LinkedHashMap<String, String>();
        catalogue.operations().stream()
                .filter(each -> each.acceptedInFrance() && !each.isInterim())
                .forEach(each -> nexts.put(each.code(), each.code() + " – " + each.label(language)));
        return nexts;
    }
}
