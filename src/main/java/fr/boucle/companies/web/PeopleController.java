package fr.boucle.companies.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.Member;
import fr.boucle.companies.Role;
import fr.boucle.companies.Teams;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who acts for a company: its people, invitations, consultants. */
@Controller
class PeopleController {
    private final Companies companies;
    private final Teams teams;
    private final Accounts accounts;

    PeopleController(Companies companies, Teams teams, Accounts accounts) {
        this.companies = companies;
        this.teams = teams;
        this.accounts = accounts;
    }

    /** An invitation as typed; with a last day it is a consultant's mandate. */
    record InviteForm(
            @NotBlank(message = "{form.required}") @Email(message = "{form.email}") @Nullable
            String email,

            @Nullable Role role,
            @Nullable String until) {
        @Nullable
        LocalDate mandate() {
            if (until == null || until.isBlank()) {
                return null;
            }
            try {
                return LocalDate.parse(until.strip());
            } catch (DateTimeParseException e) {
                throw new RuleViolation("form.date").at("until");
            }
        }
    }

    @GetMapping("/companies/{id}/people")
    String people(@PathVariable CompanyId id, Actor me, Model model) {
        model.addAttribute("form", new InviteForm(null, Role.MEMBER, null));
        return show(id, me, model);
    }

    @PostMapping("/companies/{id}/invitations")
    String invite(
            @PathVariable CompanyId id,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        var sent = Refusal.passes(
                errors,
                () -> teams.invite(
                        id,
                        requireNonNullElse(form.email(), ""),
                        requireNonNullElse(form.role(), Role.MEMBER),
                        form.mandate(),
                        me));
        return sent ? "redirect:/companies/" + id + "/people?sent" : show(id, me, model);
    }

    @PostMapping("/companies/{id}/invitations/{invitation}/withdrawal")
    String withdraw(@PathVariable CompanyId id, @PathVariable UUID invitation, Actor me) {
        teams.withdraw(invitation, me);
        return "redirect:/companies/" + id + "/people";
    }

    @PostMapping("/companies/{id}/people/{account}/removal")
    String remove(@PathVariable CompanyId id, @PathVariable AccountId account, Actor me, RedirectAttributes redirect) {
        teams.remove(id, account, me);
        Flash.done(redirect, "company.people.removed");
        return "redirect:/companies/" + id + "/people";
    }

    private String show(CompanyId id, Actor me, Model model) {
        Company company = companies.seenBy(id, me);
        if (!company.isEditableBy(me) && !me.actsFor(id)) {
            throw new NotFound("company", id);
        }
        var members = teams.of(id);
        model.addAttribute("company", company);
        model.addAttribute("members", members);
        model.addAttribute(
                "names", accounts.named(members.stream().map(Member::account).toList()));
        model.addAttribute("invitations", teams.invitedTo(id));
        model.addAttribute("roles", Role.values());
        model.addAttribute("editable", company.isEditableBy(me));
        return "companies/people";
    }
}
