package fr.boucle.companies.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.SiteId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.territory.Commune;
import fr.boucle.territory.Territories;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company's sites: a new one, a corrected one, a closed one. */
@Controller
class SiteController {
    private final Companies companies;
    private final Territories territories;

    SiteController(Companies companies, Territories territories) {
        this.companies = companies;
        this.territories = territories;
    }

    @GetMapping("/companies/{id}/sites/new")
    String blank(@PathVariable CompanyId id, Actor me, Model model) {
        model.addAttribute("site", SiteForm.blank(""));
        return form(id, "/companies/" + id + "/sites", me, model);
    }

    @PostMapping("/companies/{id}/sites")
    String add(
            @PathVariable CompanyId id,
            @Valid @ModelAttribute("site") SiteForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        return Refusal.passes(errors, () -> companies.addSite(id, form.toDraft(territories), me))
                ? "redirect:/companies/" + id
                : form(id, "/companies/" + id + "/sites", me, model);
    }

    @GetMapping("/companies/{id}/sites/{site}")
    String edit(@PathVariable CompanyId id, @PathVariable SiteId site, Actor me, Model model) {
        var known = editable(id, me).sites().stream()
                .filter(each -> each.id().equals(site))
                .findFirst()
                .orElseThrow(() -> new NotFound("site", site));
        model.addAttribute("site", SiteForm.of(known));
        return form(id, "/companies/" + id + "/sites/" + site, me, model);
    }

    @PostMapping("/companies/{id}/sites/{siteId}")
    String change(
            @PathVariable CompanyId id,
            @PathVariable SiteId siteId,
            @Valid @ModelAttribute("site") SiteForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) model.getAttribute("me");
        var actor = me == null ? Actor.visitor() : me;
        return Refusal.passes(errors, () -> companies.changeSite(id, siteId, form.toDraft(territories), actor))
                ? "redirect:/companies/" + id
                : form(id, "/companies/" + id + "/sites/" + siteId, actor, model);
    }

    @PostMapping("/companies/{id}/sites/{site}/closure")
    String close(@PathVariable CompanyId id, @PathVariable SiteId site, Actor me, RedirectAttributes redirect) {
        companies.closeSite(id, site, me);
        Flash.done(redirect, "company.site.closed");
        return "redirect:/companies/" + id;
    }

    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private Company editable(CompanyId id, Actor me) {
        var company = companies.seenBy(id, me);
        if (!company.isEditableBy(me)) {
            throw new NotFound("company", id);
        }
        return company;
    }

    private String form(CompanyId id, String action, Actor me, Model model) {
        var company = editable(id, me);
        model.addAttribute("company", company);
        model.addAttribute("action", action);
        model.addAttribute(
                "communes",
                territories.communesOf(company.territory()).stream()
                        .collect(Collectors.toMap(
                                c -> c.code().value(), Commune::name, (a, b) -> a, LinkedHashMap::new)));
        return "companies/site";
    }
}
