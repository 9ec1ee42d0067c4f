package fr.boucle.synergies.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Sharing;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What several companies share, who hosts it and who pays what. */
@Controller
@RequestMapping("/synergies/{id}/sharing")
class SharingController {
    private final Synergies synergies;
    private final Agreements agreements;
    private final Companies companies;

    SharingController(Synergies synergies, Agreements agreements, Companies companies) {
        this.synergies = synergies;
        this.agreements = agreements;
        this.companies = companies;
    }

    /** The sharing as typed. */
    record SharingForm(
            @Size(max = 300, message = "{form.tooLong}") @Nullable
            String what,

            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String expectedUse,

            @Nullable String host,

            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String payment) {
        static SharingForm of(Sharing sharing) {
            var host = sharing.host() == null ? null : sharing.host().toString();
            return new SharingForm(sharing.what(), sharing.expectedUse(), host, sharing.payment());
        }

        Sharing toSharing() {
            return new Sharing(what, expectedUse, hostId(), payment);
        }

        private @Nullable CompanyId hostId() {
            try {
                return host == null || host.isBlank() ? null : CompanyId.of(host);
            } catch (IllegalArgumentException none) {
                throw new RuleViolation("form.required").at("host");
            }
        }
    }

    @GetMapping
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        model.addAttribute(
                "form", SharingForm.of(synergies.workedOnBy(id, me).agreement().sharing()));
        return page(id, me, model);
    }

    @PostMapping
    String save(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") SharingForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> agreements.share(id, form.toSharing(), me))) {
            return "redirect:/synergies/" + id;
        }
        return page(id, me, model);
    }

    private String page(SynergyId id, Actor me, Model model) {
        var synergy = synergies.workedOnBy(id, me);
        var staying = synergy.parties().stream()
                .filter(party -> !party.isOut())
                .map(Party::company)
                .toList();
        Map<String, String> hosts = companies.all(staying).values().stream()
                .collect(Collectors.toMap(company -> company.id().toString(), Company::name));
        model.addAttribute("synergy", synergy);
        model.addAttribute("hosts", hosts);
        return "synergies/sharing";
    }
}
