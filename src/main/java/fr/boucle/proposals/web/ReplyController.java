package fr.boucle.proposals.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.proposals.ProposalVerdict;
import fr.boucle.proposals.Proposals;
import fr.boucle.proposals.Proposals.Word;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a party says to the terms on the table: accepted at once; refused, or changes asked for, with a word. */
@Controller
@RequestMapping("/synergies/{id}/proposals/{number}/replies")
class ReplyController {
    private final Proposals proposals;
    private final Synergies synergies;

    ReplyController(Proposals proposals, Synergies synergies) {
        this.proposals = proposals;
        this.synergies = synergies;
    }

    /** A proposal of a synergy, from the address. */
    record Place(SynergyId id, int number) {}

    /** A reply as typed. */
    record ReplyForm(
            CompanyId company,
            ProposalVerdict verdict,

            @Size(max = 2000, message = "{form.tooLong}") @Nullable
            String remark) {
        Word toWord() {
            return new Word(verdict, remark);
        }
    }

    /** Without a verdict there is nothing to say a word to. */
    @GetMapping
    String form(@ModelAttribute Place place, @ModelAttribute("form") ReplyForm form, Actor me, Model model) {
        demand(form);
        return page(place, me, model);
    }

    private static void demand(ReplyForm form) {
        if (form.company() == null || form.verdict() == null) {
            throw new NotFound("reply", "without its company and verdict");
        }
    }

    @PostMapping
    String reply(
            @ModelAttribute Place place,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        demand(form);
        return Refusal.passes(
                        errors, () -> proposals.reply(place.id(), place.number(), form.company(), form.toWord(), me))
                ? "redirect:/synergies/" + place.id() + "/proposals"
                : page(place, me, model);
    }

    private String page(Place place, Actor me, Model model) {
        model.addAttribute("synergy", synergies.workedOnBy(place.id(), me));
        model.addAttribute("number", place.number());
        return "proposals/reply";
    }
}
