package fr.boucle.law.web;

import fr.boucle.kernel.Actor;
import fr.boucle.law.Checklists;
import fr.boucle.law.Papers;
import fr.boucle.law.Particulars.Border;
import fr.boucle.law.Particulars.Procedure;
import fr.boucle.law.WasteSheets;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import fr.boucle.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
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

/** How a waste crosses a border: by consent or by declaration, between which countries, until when. */
@Controller
@RequestMapping("/synergies/{id}/law/border")
class BorderController {
    private final Checklists checklists;
    private final WasteSheets sheets;
    private final Papers papers;

    BorderController(Checklists checklists, WasteSheets sheets, Papers papers) {
        this.checklists = checklists;
        this.sheets = sheets;
        this.papers = papers;
    }

    /**
     * A crossing as typed.
     *
     * @param transit codes of countries, between commas
     */
    record BorderForm(
            int version,
            @Nullable YesNo crosses,
            @Nullable Procedure procedure,
            @Nullable String number,

            @Size(max = 30, message = "{form.tooLong}") @Nullable
            String code,

            @Nullable String from,
            @Nullable String transit,
            @Nullable String to,
            @Nullable String consentFrom,
            @Nullable String consentUntil) {
        static BorderForm of(Border known, int version) {
            return new BorderForm(
                    version,
                    YesNo.of(known.crosses()),
                    known.procedure(),
                    known.number(),
                    known.code(),
                    known.from(),
                    String.join(", ", known.transit()),
                    known.to(),
                    Typed.shown(known.consentFrom()),
                    Typed.shown(known.consentUntil()));
        }

        Border toBorder() {
            return new Border(
                    YesNo.said(crosses),
                    procedure,
                    Typed.code(number),
                    Typed.text(code),
                    Typed.code(from),
                    countries(),
                    Typed.code(to),
                    Typed.day(consentFrom, "consentFrom"),
                    Typed.day(consentUntil, "consentUntil"));
        }

        private List<String> countries() {
            var typed = Typed.code(transit);
            return typed == null
                    ? List.of()
                    : Arrays.stream(typed.split("[,;/]"))
                            .filter(each -> !each.isEmpty())
                            .toList();
        }
    }

    @GetMapping
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        var told = sheets.told(id, me);
        model.addAttribute("form", BorderForm.of(told.particulars().border(), told.version()));
        return page(id, me, model);
    }

    @PostMapping
    String save(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") BorderForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> sheets.cross(id, form.toBorder(), form.version(), me))) {
            return "redirect:/synergies/" + id + "/law/papers";
        }
        return page(id, me, model);
    }

    private String page(SynergyId id, Actor me, Model model) {
        var synergy = checklists.read(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("worker", synergy.isWorkedOnBy(me));
        model.addAttribute("situation", papers.situation(id, me));
        model.addAttribute("answers", YesNo.values());
        model.addAttribute("procedures", Procedure.values());
        model.addAttribute("countries", PermitController.countries(LocaleContextHolder.getLocale()));
        return "law/border";
    }
}
