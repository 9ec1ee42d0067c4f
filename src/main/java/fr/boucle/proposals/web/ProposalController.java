package fr.boucle.proposals.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.PriceKind;
import fr.boucle.proposals.Carriage;
import fr.boucle.proposals.Proposal;
import fr.boucle.proposals.Proposals;
import fr.boucle.proposals.Terms;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The terms that lie on the table, those that lay there before, and new ones. */
@Controller
@RequestMapping("/synergies/{id}/proposals")
class ProposalController {
    private final Proposals proposals;
    private final Synergies synergies;
    private final Agreements agreements;
    private final ProposalTelling telling;

    ProposalController(Proposals proposals, Synergies synergies, Agreements agreements, ProposalTelling telling) {
        this.proposals = proposals;
        this.synergies = synergies;
        this.agreements = agreements;
        this.telling = telling;
    }

    @GetMapping
    String list(@PathVariable SynergyId id, Actor me, Model model) {
        var synergy = synergies.seenBy(id, me);
        if (!synergy.isOpenTo(me)) {
            throw new NotFound("synergy", id);
        }
        model.addAttribute("synergy", synergy);
        model.addAttribute("rows", telling.rows(proposals.of(id, me), synergy, me));
        model.addAttribute("open", Proposals.isOpenTo(synergy, me));
        return "proposals/index";
    }

    @GetMapping("/new")
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        var last = proposals.current(id, me);
        var speaker = telling.speaking(synergies.workedOnBy(id, me), me)
                .keySet()
                .iterator()
                .next();
        var terms = last.map(Proposal::terms).orElseGet(() -> agreed(id, me));
        model.addAttribute(
                "form", ProposalForm.of(speaker, last.map(Proposal::number).orElse(0), terms));
        return page(id, me, model);
    }

    /** What the listings or the agreement say already. */
    private Terms agreed(SynergyId id, Actor me) {
        var supply = agreements.suggested(id, me);
        var quantity = supply.quantity().filter(each -> !each.isZero());
        return new Terms(
                quantity.map(each -> each.amount()).orElse(null),
                quantity.map(each -> each.unit()).orElse(null),
                quantity.isPresent() ? Optional.ofNullable(supply.rhythm()).orElse(Rhythm.ONCE) : null,
                PriceKind.FREE,
                null,
                null,
                null,
                null);
    }

    @PostMapping
    String propose(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> proposals.propose(id, speaker(form), form.toTerms(), form.seen(), me))) {
            return "redirect:/synergies/" + id + "/proposals";
        }
        return page(id, me, model);
    }

    private static CompanyId speaker(ProposalForm form) {
        return Optional.ofNullable(form.company()).orElseThrow(() -> new RuleViolation("form.required").at("company"));
    }

    @PostMapping("/{number}/withdrawal")
    String withdraw(@PathVariable SynergyId id, @PathVariable int number, Actor me, RedirectAttributes redirect) {
        proposals.withdraw(id, number, me);
        Flash.done(redirect, "proposal.withdrawn.done");
        return "redirect:/synergies/" + id + "/proposals";
    }

    private String page(SynergyId id, Actor me, Model model) {
        var synergy = synergies.workedOnBy(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("speaking", telling.speaking(synergy, me));
        model.addAttribute("units", Unit.values());
        model.addAttribute("rhythms", Rhythm.values());
        model.addAttribute("priceKinds", PriceKind.values());
        model.addAttribute("carriages", Carriage.values());
        return "proposals/new";
    }
}
