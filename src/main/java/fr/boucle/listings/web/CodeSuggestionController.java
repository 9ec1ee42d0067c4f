package fr.boucle.listings.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.WasteCodes;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.CodeCorrection;
import fr.boucle.listings.CodeCorrections;
import fr.boucle.territory.Territory;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Anybody tries a text against the waste list; officers correct what it answers. */
@Controller
class CodeSuggestionController {
    private static final int LONGEST = 2000;

    private final CodeCorrections corrections;
    private final CodeTelling telling;
    private final Catalogue catalogue;

    CodeSuggestionController(CodeCorrections corrections, CodeTelling telling, Catalogue catalogue) {
        this.corrections = corrections;
        this.telling = telling;
        this.catalogue = catalogue;
    }

    /** A text to try, from the address, and the code that an officer gives it. */
    record TextForm(
            @NotBlank(message = "{waste.text.missing}") @Size(max = LONGEST, message = "{form.tooLong}") @Nullable
            String text,

            @Size(max = 10, message = "{form.tooLong}") @Nullable
            String activity,

            @Nullable Boolean hazardous,
            @Nullable String suggested,

            @Size(max = 60, message = "{form.tooLong}") @Nullable
            String code) {
        TextForm {
            code = suggested == null || suggested.isBlank() ? code : suggested;
        }

        String words() {
            var typed = requireNonNullElse(text, "").strip();
            return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        }

        WasteCodes.Text toText() {
            return new WasteCodes.Text(words(), "", activity, Boolean.TRUE.equals(hazardous));
        }
    }

    /** A correction with the label of its code. */
    record Row(CodeCorrection correction, String label, boolean own) {}

    @GetMapping("/waste-codes/suggestions")
    String suggest(@ModelAttribute("form") TextForm form, BindingResult errors, Territory here, Actor me, Model model) {
        return show(form, here.id(), me, model);
    }

    @PostMapping("/waste-codes/corrections")
    String correct(
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult errors,
            Actor me,
            Model model,
            RedirectAttributes redirect) {
        var territory = territory(me);
        var code = requireNonNullElse(form.code(), "");
        if (!Refusal.passes(errors, () -> corrections.correct(territory, form.words(), code, me))) {
            return show(form, territory, me, model);
        }
        Flash.done(redirect, "waste.correction.kept");
        return "redirect:/waste-codes/corrections";
    }

    @GetMapping("/waste-codes/corrections")
    String corrections(Actor me, Locale language, Model model) {
        model.addAttribute("rows", rows(corrections.of(territory(me), me), me, language));
        return "listings/corrections";
    }

    private static TerritoryId territory(Actor officer) {
        return officer.territory().orElseThrow(() -> new NotFound("corrections", "of no territory"));
    }

    @PostMapping("/waste-codes/corrections/{id}/revocation")
    String revoke(@PathVariable UUID id, Actor me, RedirectAttributes redirect) {
        corrections.revoke(id, me);
        Flash.done(redirect, "waste.correction.revoked");
        return "redirect:/waste-codes/corrections";
    }

    private String show(TextForm form, TerritoryId territory, Actor me, Model model) {
        if (!form.words().isEmpty()) {
            var suggestions = corrections.suggest(form.toText(), territory);
            model.addAttribute("codes", telling.tell(suggestions, LocaleContextHolder.getLocale()));
        }
        model.addAttribute("official", me.isOfficerOf(territory));
        return "listings/suggestions";
    }

    private List<Row> rows(List<CodeCorrection> held, Actor me, Locale language) {
        return held.stream()
                .map(each -> new Row(
                        each,
                        catalogue
                                .waste(each.wasteCode())
                                .map(code -> code.printed() + " " + code.label(language))
                                .orElse(each.wasteCode()),
                        each.isMadeBy(me)))
                .toList();
    }
}
