package fr.boucle.impact.web;

import fr.boucle.identity.Accounts;
import fr.boucle.impact.Factor;
import fr.boucle.impact.Factor.Kind;
import fr.boucle.impact.Factor.Origin;
import fr.boucle.impact.Factors;
import fr.boucle.impact.Range;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.web.Decimal;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/** The factors of the officer's territory: read by officers, changed by staff, never overwritten. */
@Controller
@RequestMapping("/impact/factors")
class FactorController {
    private final Factors factors;
    private final Accounts accounts;
    private final Figures figures;

    FactorController(Factors factors, Accounts accounts, Figures figures) {
        this.factors = factors;
        this.accounts = accounts;
        this.figures = figures;
    }

    /** A factor as it is shown. */
    record Row(Factor factor, String label, String note, Figures.Figure figure) {}

    /** The factors of one kind. */
    record Group(Kind kind, List<Row> rows) {}

    /** A factor as typed. */
    record FactorForm(
            int version,

            @Decimal @NotBlank(message = "{form.required}") @Nullable
            String low,

            @Decimal @NotBlank(message = "{form.required}") @Nullable
            String central,

            @Decimal @NotBlank(message = "{form.required}") @Nullable
            String high,

            @NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.tooLong}") @Nullable
            String source,

            @Size(max = 120, message = "{form.tooLong}") @Nullable
            String sourceId,

            @Pattern(regexp = "\\d{4}", message = "{impact.factor.year}") @Nullable
            String year,

            @Size(max = 300, message = "{form.tooLong}") @Nullable
            String note) {
        Range value() {
            return new Range(number(low), number(central), number(high));
        }

        Origin origin() {
            return new Origin(
                    Objects.requireNonNullElse(source, ""),
                    Objects.requireNonNullElse(sourceId, ""),
                    Integer.parseInt(Objects.requireNonNullElse(year, "0")),
                    "",
                    "",
                    Objects.requireNonNullElse(note, ""),
                    Objects.requireNonNullElse(note, ""));
        }

        private static BigDecimal number(@Nullable String typed) {
            return Decimal.Check.read(typed).orElseThrow(() -> new RuleViolation("form.required").at("central"));
        }
    }

    @GetMapping
    String list(Actor me, Locale language, Model model) {
        var table = factors.of(me.territory().orElseThrow(() -> new NotFound("factors", "of nobody's territory")));
        model.addAttribute(
                "groups",
                Arrays.stream(Kind.values())
                        .map(kind -> new Group(
                                kind,
                                table.of(kind).stream()
                                        .map(factor -> row(factor, language))
                                        .toList()))
                        .toList());
        return "impact/factors";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Actor me, Locale language, Model model) {
        var current = factors.history(id, me).get(0).factor();
        var value = current.value();
        model.addAttribute(
                "form",
                new FactorForm(
                        current.version(),
                        text(value.low()),
                        text(value.central()),
                        text(value.high()),
                        current.origin().source(),
                        current.origin().sourceId(),
                        Integer.toString(current.origin().year()),
                        current.origin().note(language)));
        return page(id, me, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String id,
            @Valid @ModelAttribute("form") FactorForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(errors, () -> factors.change(id, form.value(), form.origin(), form.version(), me))) {
            Flash.done(redirect, "impact.factor.changed");
            return "redirect:/impact/factors/" + id;
        }
        return page(id, me, model);
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private String page(String id, Actor me, Model model) {
        var language = LocaleContextHolder.getLocale();
        var history = factors.history(id, me);
        model.addAttribute("row", row(history.get(0).factor(), language));
        model.addAttribute("history", history);
        model.addAttribute(
                "rows",
                history.stream().map(version -> row(version.factor(), language)).toList());
        model.addAttribute(
                "names",
                accounts.named(history.stream()
                        .flatMap(version -> version.by().stream())
                        .toList()));
        model.addAttribute("staff", me.kind() == Actor.Kind.STAFF);
        return "impact/factor";
    }

    private Row row(Factor factor, Locale language) {
        return new Row(
                factor,
                factor.label(language),
                factor.origin().note(language),
                figures.exact(factor.value(), factor.unit(), language));
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
