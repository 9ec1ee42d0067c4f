package fr.boucle.readiness.web;

import fr.boucle.companies.Companies;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.readiness.Ratings;
import fr.boucle.readiness.Risk.State;
import fr.boucle.readiness.RiskVersion;
import fr.boucle.readiness.Risks;
import fr.boucle.readiness.UsualFailure;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What may make a synergy fail: the register, and one risk. */
@Controller
@RequestMapping("/synergies/{id}/risks")
class RiskController {
    private static final int WORST = 10;

    private final Risks risks;
    private final Ratings ratings;
    private final Companies companies;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    RiskController(
            Risks risks, Ratings ratings, Companies companies, Accounts accounts, MessageSource messages, Clock clock) {
        this.risks = risks;
        this.ratings = ratings;
        this.companies = companies;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** A risk in the register, with who looks after its measure. */
    record Row(RiskVersion version, String owner, boolean overdue) {}

    @GetMapping
    String list(@PathVariable SynergyId id, Actor me, Locale language, Model model) {
        var synergy = ratings.read(id, me);
        var known = risks.of(id, me);
        var owners = owners(synergy, language);
        var today = LocalDate.now(clock);
        var taken = known.stream()
                .flatMap(each -> Stream.ofNullable(each.risk().usual()))
                .toList();
        model.addAttribute("synergy", synergy);
        model.addAttribute(
                "rows",
                known.stream()
                        .map(each ->
                                new Row(each, owner(each, owners), each.risk().isOverdue(today)))
                        .toList());
        model.addAttribute(
                "usual",
                UsualFailure.of(synergy, language).stream()
                        .filter(each -> !taken.contains(each.id()))
                        .toList());
        model.addAttribute("worker", synergy.isWorkedOnBy(me));
        return "readiness/risks";
    }

    /** @param usual a usual failure to begin with */
    @GetMapping("/new")
    String blank(@PathVariable SynergyId id, @Nullable String usual, Actor me, Locale language, Model model) {
        var begun = UsualFailure.of(ratings.read(id, me), language).stream()
                .filter(each -> each.id().equals(usual))
                .findFirst();
        model.addAttribute(
                "form", begun.map(each -> RiskForm.of(0, each.risk())).orElseGet(RiskForm::blank));
        return page(id, me, List.of(), model);
    }

    @PostMapping
    String add(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") RiskForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        return Refusal.passes(errors, () -> risks.add(id, form.toRisk(), me))
                ? "redirect:/synergies/" + id + "/risks"
                : page(id, me, List.of(), model);
    }

    @GetMapping("/{risk}")
    String form(@PathVariable SynergyId id, @PathVariable UUID risk, Actor me, Model model) {
        var history = risks.history(id, risk, me);
        model.addAttribute("form", RiskForm.of(history.get(0)));
        return page(id, me, history, model);
    }

    @PostMapping("/{risk}")
    String change(
            @PathVariable SynergyId id,
            @PathVariable UUID risk,
            @Valid @ModelAttribute("form") RiskForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        return Refusal.passes(errors, () -> risks.change(id, risk, form.toRisk(), form.number(), me))
                ? "redirect:/synergies/" + id + "/risks"
                : page(id, me, risks.history(id, risk, me), model);
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private String page(SynergyId id, Actor me, List<RiskVersion> history, Model model) {
        var language = LocaleContextHolder.getLocale();
        var synergy = ratings.read(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("worker", synergy.isWorkedOnBy(me));
        model.addAttribute("history", history);
        model.addAttribute(
                "names",
                accounts.named(history.stream()
                        .flatMap(each -> each.saidBy().stream())
                        .distinct()
                        .toList()));
        model.addAttribute("owners", owners(synergy, language));
        model.addAttribute("states", State.values());
        for (var grade : List.of("severity", "occurrence", "detection")) {
            model.addAttribute(grade, grades(grade, language));
        }
        return "readiness/risk";
    }

    /** The parties by name; nothing chosen is the territory's team. */
    private Map<String, String> owners(Synergy synergy, Locale language) {
        var owners = new LinkedHashMap<String, String>();
        owners.put("", messages.getMessage("risk.team", null, language));
        var staying = synergy.parties().stream()
                .filter(party -> !party.isOut())
                .map(Party::company)
                .toList();
        companies.all(staying).values().forEach(each -> owners.put(each.id().toString(), each.name()));
        return owners;
    }

    private static String owner(RiskVersion version, Map<String, String> owners) {
        var company = version.risk().measure().owner();
        return owners.getOrDefault(company == null ? "" : company.toString(), "");
    }

    /** Ten grades, told in five sentences: a grade alone means another thing to everybody. */
    private Map<String, String> grades(String name, Locale language) {
        var grades = new LinkedHashMap<String, String>();
        for (int grade = 1; grade <= WORST; grade++) {
            grades.put(
                    "" + grade,
                    grade + " – " + messages.getMessage("risk." + name + "." + band(grade), null, language));
        }
        return grades;
    }

    private static int band(int grade) {
        return switch (grade) {
            case 1 -> 1;
            case 2, 3 -> 2;
            case 4, 5, 6 -> 3;
            case 7, 8 -> 4;
            default -> 5;
        };
    }
}
