package fr.boucle.companies.web;

import fr.boucle.companies.Charter;
import fr.boucle.companies.CharterAcceptance;
import fr.boucle.companies.Charters;
import fr.boucle.companies.Companies;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.Territories;
import fr.boucle.web.Flash;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The charters of a company's clubs: read, accepted for the company, and which versions were accepted before. */
@Controller
@RequestMapping("/companies/{id}/charter")
class CharterController {
    private final Charters charters;
    private final Companies companies;
    private final Territories territories;
    private final Accounts accounts;

    CharterController(Charters charters, Companies companies, Territories territories, Accounts accounts) {
        this.charters = charters;
        this.companies = companies;
        this.territories = territories;
        this.accounts = accounts;
    }

    /** A charter with its territory's name, and whether the company accepted this version. */
    record Row(Charter charter, String territory, String text, boolean accepted) {}

    /** What is accepted, and for the sake of which synergy it was asked. */
    record AcceptanceForm(
            @Nullable UUID territory, int version, @Nullable UUID synergy) {}

    @GetMapping
    String show(@PathVariable CompanyId id, @Nullable UUID synergy, Actor me, Locale language, Model model) {
        var accepted = charters.accepted(id, me);
        var open = charters.open(id);
        model.addAttribute("company", companies.seenBy(id, me));
        model.addAttribute("rows", rows(id, open, language));
        model.addAttribute("accepted", accepted);
        model.addAttribute(
                "names",
                accounts.named(accepted.stream()
                        .flatMap(each -> each.by().stream())
                        .distinct()
                        .toList()));
        model.addAttribute(
                "territories",
                accepted.stream()
                        .map(CharterAcceptance::territory)
                        .distinct()
                        .collect(Collectors.toMap(
                                each -> each, each -> territories.get(each).name())));
        model.addAttribute("mine", me.actsFor(id));
        model.addAttribute("synergy", synergy);
        return "companies/charter";
    }

    private List<Row> rows(CompanyId id, List<Charter> open, Locale language) {
        return charters.of(id).stream()
                .map(each -> new Row(
                        each, territories.get(each.territory()).name(), each.text(language), !open.contains(each)))
                .toList();
    }

    @PostMapping
    String accept(@PathVariable CompanyId id, AcceptanceForm form, Actor me, RedirectAttributes redirect) {
        if (form.territory() == null) {
            throw new NotFound("charter", id);
        }
        charters.accept(id, new TerritoryId(Objects.requireNonNull(form.territory())), form.version(), me);
        Flash.done(redirect, "charter.accepted");
        return form.synergy() == null
                ? "redirect:/companies/" + id + "/charter"
                : "redirect:/synergies/" + form.synergy();
    }
}
