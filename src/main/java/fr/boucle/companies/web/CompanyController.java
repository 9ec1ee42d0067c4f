package fr.boucle.companies.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Treatment;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.Identifier;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.territory.Commune;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import fr.boucle.web.Flash;
import fr.boucle.web.Panels;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The directory, the page of one company, registering and changing it. */
@Controller
class CompanyController {
    private static final int PAGE = 30;
    private static final int LAST_PAGE = 100_000;

    private final Companies companies;
    private final Territories territories;
    private final Catalogue catalogue;
    private final Panels panels;

    CompanyController(Companies companies, Territories territories, Catalogue catalogue, Panels panels) {
        this.companies = companies;
        this.territories = territories;
        this.catalogue = catalogue;
        this.panels = panels;
    }

    @GetMapping("/companies")
    String directory(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Treatment treatment,
            @RequestParam(defaultValue = "0") int page,
            Territory here,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("treatment", treatment);
        model.addAttribute("treatments", Treatment.values());
        model.addAttribute(
                "page",
                companies.directory(
                        here.id(), q, treatment, PageRequest.of(Math.min(LAST_PAGE, Math.max(0, page)), PAGE)));
        model.addAttribute("communes", communes(here));
        var address = UriComponentsBuilder.fromPath("/companies").queryParam("q", q);
        if (treatment != null) {
            address.queryParam("treatment", treatment);
        }
        model.addAttribute("listPath", address.encode().build().toUriString() + "&");
        return "companies/index";
    }

    @GetMapping("/companies/{id}")
    String show(@PathVariable CompanyId id, Actor me, Locale language, Model model) {
        var company = companies.seenBy(id, me);
        model.addAttribute("company", company);
        model.addAttribute(
                "activity",
                company.activity()
                        .flatMap(catalogue::activity)
                        .map(a -> a.label(language))
                        .orElse(null));
        model.addAttribute(
                "communes",
                territories.communes(
                        company.sites().stream().map(s -> s.commune()).toList()));
        model.addAttribute("exact", me.actsFor(id) || me.isOfficerOf(company.territory()));
        model.addAttribute("editable", company.isEditableBy(me));
        model.addAttribute(
                "claimable",
                !company.isClaimed() && me.isSignedIn() && me.territory().isEmpty());
        model.addAttribute("panels", panels.at("company", id, me));
        return "companies/show";
    }

    @GetMapping("/companies/new")
    String blank(Territory here, Model model) {
        model.addAttribute("form", CompanyForm.blank());
        model.addAttribute("site", SiteForm.blank(""));
        return form(here, model);
    }

    @PostMapping("/companies")
    String register(
            @Valid @ModelAttribute("form") CompanyForm form,
            BindingResult errors,
            @Valid @ModelAttribute("site") SiteForm site,
            BindingResult siteErrors,
            Model model) {
        var asked = Asked.of(model);
        var company = siteErrors.hasErrors()
                ? Optional.<Company>empty()
                : Refusal.attempt(errors, () -> create(form, site, asked.here(), asked.me()));
        return company.map(made -> "redirect:/companies/" + made.id()
                        + (asked.me().territory().isEmpty() ? "/welcome" : ""))
                .orElseGet(() -> form(asked.here(), model));
    }

    private Company create(CompanyForm form, SiteForm site, Territory here, Actor me) {
        var draft = form.toDraft(catalogue);
        var place = site.toDraft(territories);
        return me.isOfficerOf(here.id())
                ? companies.addUnclaimed(here.id(), draft, place, me)
                : companies.register(here.id(), draft, place, me);
    }

    /** Wears the new company's hat and says what comes next. */
    @GetMapping("/companies/{id}/welcome")
    String welcome(@PathVariable CompanyId id, Model model) {
        model.addAttribute("company", companies.get(id));
        model.addAttribute("hatKey", "member:" + id);
        return "companies/welcome";
    }

    @GetMapping("/companies/{id}/edit")
    String edit(@PathVariable CompanyId id, Actor me, Territory here, Model model) {
        var company = editable(id, me);
        model.addAttribute("company", company);
        model.addAttribute("form", CompanyForm.of(company));
        return form(here, model);
    }

    @PostMapping("/companies/{id}")
    String change(
            @PathVariable CompanyId id,
            @Valid @ModelAttribute("form") CompanyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var asked = Asked.of(model);
        var version = form.version() == null ? -1 : form.version();
        if (Refusal.passes(errors, () -> companies.change(id, form.toDraft(catalogue), version, asked.me()))) {
            Flash.done(redirect, "form.saved");
            return "redirect:/companies/" + id;
        }
        model.addAttribute("company", editable(id, asked.me()));
        model.addAttribute("overtaken", Refusal.isOvertaken(errors));
        return form(asked.here(), model);
    }

    private Company editable(CompanyId id, Actor me) {
        var company = companies.seenBy(id, me);
        if (!company.isEditableBy(me)) {
            throw new NotFound("company", id);
        }
        return company;
    }

    private String form(Territory here, Model model) {
        model.addAttribute("kinds", Identifier.Kind.values());
        model.addAttribute("allTreatments", Treatment.values());
        model.addAttribute("activities", catalogue.activities());
        model.addAttribute("communes", communes(here));
        return "companies/form";
    }

    private Map<String, String> communes(Territory here) {
        return territories.communesOf(here.id()).stream()
                .collect(Collectors.toMap(c -> c.code().value(), Commune::name, (a, b) -> a, LinkedHashMap::new));
    }

    /** Where and who, beside a form: a method takes no more than five things. */
    @ModelAttribute("asked")
    Asked asked(Territory here, Actor me) {
        return new Asked(here, me);
    }

    record Asked(Territory here, Actor me) {
        static Asked of(Model model) {
            return (Asked) Objects.requireNonNull(model.getAttribute("asked"));
        }
    }
}
