package fr.boucle.reporting.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Exchange;
import fr.boucle.reporting.Choices;
import fr.boucle.reporting.FunderReport;
import fr.boucle.reporting.FunderReports;
import fr.boucle.reporting.Scope;
import fr.boucle.reporting.Survey;
import fr.boucle.territory.Territories;
import fr.boucle.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a territory's officers can tell of a period; staff have it frozen as a report for a funder. */
@Controller
@RequestMapping("/reports")
class ReportsController {
    private static final int SHOWN = 50;
    private static final String SECTIONS = "ABCDEFGHIJKLMNOPQRSTU";

    private final Survey survey;
    private final Choices choices;
    private final FunderReports reports;
    private final FiguresTelling telling;
    private final ReportRows rows;
    private final Territories territories;
    private final Pen pen;
    private final Clock clock;

    ReportsController(
            Survey survey,
            Choices choices,
            FunderReports reports,
            FiguresTelling telling,
            ReportRows rows,
            Territories territories,
            Pen pen,
            Clock clock) {
        this.survey = survey;
        this.choices = choices;
        this.reports = reports;
        this.telling = telling;
        this.rows = rows;
        this.territories = territories;
        this.pen = pen;
        this.clock = clock;
    }

    /** What the officer writes to a report, beside its filters. */
    record ReportForm(String title, String words) {}

    @GetMapping
    String show(@ModelAttribute("form") ScopeForm typed, BindingResult errors, Actor me, Locale language, Model model) {
        var form = usual(typed, me);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        Refusal.attempt(errors, () -> form.toScope(choices.territories(me)))
                .ifPresent(scope -> tell(scope, language, model));
        offer(me, language, model);
        model.addAttribute("reports", rows.of(reports.of(me), language));
        model.addAttribute("staff", me.kind() == Actor.Kind.STAFF);
        return "reporting/index";
    }

    private ScopeForm usual(ScopeForm typed, Actor me) {
        var mine = choices.territories(me);
        return typed.orElse(LocalDate.now(clock).getYear(), mine.iterator().next());
    }

    private void tell(Scope scope, Locale language, Model model) {
        var figures = survey.figures(scope);
        model.addAttribute("figures", figures);
        model.addAttribute("told", telling.of(figures, language));
        model.addAttribute("synergies", survey.latest(scope, SHOWN));
        model.addAttribute("query", ScopeForm.query(scope));
    }

    private void offer(Actor me, Locale language, Model model) {
        var mine = choices.territories(me);
        Map<TerritoryId, String> places = new LinkedHashMap<>();
        mine.forEach(id -> places.put(id, territories.get(id).name()));
        Map<String, String> sections = new LinkedHashMap<>();
        SECTIONS.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .forEach(code -> sections.put(code, pen.section(code, language)));
        Map<UUID, String> owners = new LinkedHashMap<>();
        choices.owners(mine).forEach((account, name) -> owners.put(account.value(), name));
        model.addAttribute("places", places);
        model.addAttribute("sections", sections);
        model.addAttribute("workshops", choices.workshops(mine));
        model.addAttribute("owners", owners);
        model.addAttribute("exchanges", Exchange.values());
    }

    @GetMapping("/new")
    String form(ScopeForm typed, BindingResult errors, Actor me, Locale language, Model model) {
        model.addAttribute("form", new ReportForm("", ""));
        return page(usual(typed, me), me, language, model);
    }

    @PostMapping
    String ask(
            ScopeForm typed,
            BindingResult filters,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        var scope = usual(typed, me).toScope(choices.territories(me));
        Optional<UUID> asked = Refusal.attempt(errors, () -> reports.ask(request(form, scope), me));
        return asked.map(id -> "redirect:/reports/" + id)
                .orElseGet(() -> page(
                        usual(typed, me), me, (Locale) Objects.requireNonNull(model.getAttribute("language")), model));
    }

    private static FunderReport.Request request(ReportForm form, Scope scope) {
        if (form.title() == null || form.title().isBlank()) {
            throw new RuleViolation("form.required").at("title");
        }
        return new FunderReport.Request(
                form.title().strip(), form.words() == null ? "" : form.words().strip(), scope);
    }

    private String page(ScopeForm filters, Actor me, Locale language, Model model) {
        var scope = filters.toScope(choices.territories(me));
        model.addAttribute("filters", filters);
        model.addAttribute("query", ScopeForm.query(scope));
        model.addAttribute("asked", telling.asked(survey.figures(scope), language));
        return "reporting/new";
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    @ModelAttribute("language")
    Locale language(Locale language) {
        return language;
    }
}
