package fr.boucle.companies.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.boucle.companies.Officer;
import fr.boucle.companies.OfficerRole;
import fr.boucle.companies.Teams;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.Territories;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works for a territory: its staff and the organisers of its club. */
@Controller
class OfficerController {
    private final Teams teams;
    private final Accounts accounts;
    private final Territories territories;

    OfficerController(Teams teams, Accounts accounts, Territories territories) {
        this.teams = teams;
        this.accounts = accounts;
        this.territories = territories;
    }

    /** An appointment as typed: somebody who has an account already. */
    record AppointmentForm(
            @NotBlank(message = "{form.required}") @Email(message = "{form.email}") @Nullable
            String email,

            @Nullable OfficerRole role) {}

    @GetMapping("/territories/{id}/officers")
    String officers(@PathVariable TerritoryId id, Actor me, Model model) {
        model.addAttribute("form", new AppointmentForm(null, OfficerRole.STAFF));
        return show(id, me, model);
    }

    @PostMapping("/territories/{id}/officers")
    String appoint(
            @PathVariable TerritoryId id,
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        teams.officers(id, me); // nobody else learns here which addresses have an account
        var role = requireNonNullElse(form.role(), OfficerRole.STAFF);
        var done = Refusal.passes(errors, () -> teams.appoint(person(form).id(), id, role, me));
        return done ? "redirect:/territories/" + id + "/officers?appointed" : show(id, me, model);
    }

    private Account person(AppointmentForm form) {
        return accounts.withEmail(requireNonNull(form.email()))
                .filter(Account::isActive)
                .orElseThrow(() -> new RuleViolation("officer.unknown").at("email"));
    }

    /** Whoever gives the own hat back has nothing more to do here. */
    @PostMapping("/territories/{id}/officers/{account}/removal")
    String dismiss(
            @PathVariable TerritoryId id, @PathVariable AccountId account, @RequestParam OfficerRole role, Actor me) {
        teams.dismiss(account, id, role, me);
        boolean own = me.kind() == Actor.Kind.STAFF
                && me.account().filter(account::equals).isPresent();
        return own ? "redirect:/" : "redirect:/territories/" + id + "/officers?removed";
    }

    private String show(TerritoryId id, Actor me, Model model) {
        var officers = teams.officers(id, me);
        model.addAttribute("territory", territories.get(id));
        model.addAttribute("officers", officers);
        model.addAttribute(
                "names", accounts.named(officers.stream().map(Officer::account).toList()));
        model.addAttribute("roles", OfficerRole.values());
        return "companies/officers";
    }
}
