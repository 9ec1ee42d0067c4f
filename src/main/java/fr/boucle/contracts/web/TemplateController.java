package fr.boucle.contracts.web;

import fr.boucle.contracts.ContractKind;
import fr.boucle.contracts.Templates;
import fr.boucle.contracts.Templates.Template;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.web.Flash;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clauses of the officer's territory, in the language of the page: read by officers, changed by staff. */
@Controller
@RequestMapping("/contracts/templates")
class TemplateController {
    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    /** A template as typed; the count tells which changes were read before. */
    record TemplateForm(int changes, @Nullable List<ClauseForm> clauses) {}

    @GetMapping
    String list(Actor me, Model model) {
        model.addAttribute(
                "templates",
                List.of(ContractKind.values()).stream()
                        .map(kind -> template(kind, me))
                        .toList());
        return "contracts/templates";
    }

    @GetMapping("/{kind}")
    String form(@PathVariable ContractKind kind, Actor me, Model model) {
        var known = template(kind, me);
        model.addAttribute("form", new TemplateForm(known.changes(), ClauseForm.of(known.clauses())));
        return page(kind, me, model);
    }

    @PostMapping("/{kind}")
    String change(
            @PathVariable ContractKind kind,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        var language = LocaleContextHolder.getLocale().getLanguage();
        if (Refusal.passes(
                errors,
                () -> templates.change(kind, language, ClauseForm.toClauses(form.clauses()), form.changes(), me))) {
            Flash.done(redirect, "form.saved");
            return "redirect:/contracts/templates";
        }
        return page(kind, me, model);
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private String page(ContractKind kind, Actor me, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("staff", me.kind() == Actor.Kind.STAFF);
        return "contracts/template";
    }

    private Template template(ContractKind kind, Actor me) {
        var territory = me.territory()
                .filter(me::isOfficerOf)
                .orElseThrow(() -> new NotFound("templates", "of nobody's territory"));
        return templates.of(territory, kind, LocaleContextHolder.getLocale().getLanguage());
    }
}
