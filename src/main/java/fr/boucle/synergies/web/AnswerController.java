package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The blind question: yes, no with a reason, or later. */
@Controller
class AnswerController {
    private final Synergies synergies;

    AnswerController(Synergies synergies) {
        this.synergies = synergies;
    }

    /** An answer as given; the company is named when an officer writes down what was said by telephone. */
    record AnswerForm(
            @NotNull(message = "{form.required}") @Nullable Answer answer,
            @NotNull @Nullable String company,
            @Nullable MatchRefusal reason,

            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String remark) {
        CompanyId party() {
            try {
                return CompanyId.of(Objects.requireNonNullElse(company, ""));
            } catch (IllegalArgumentException none) {
                throw new NotFound("party", "of this synergy");
            }
        }
    }

    /** A no has a page of its own, for its reason. */
    @GetMapping("/synergies/{id}/refusal")
    String why(@PathVariable SynergyId id, String company, Actor me, Model model) {
        model.addAttribute("form", new AnswerForm(Answer.NO, company, null, null));
        return page(id, me, model);
    }

    @PostMapping("/synergies/{id}/answers")
    String answer(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        var said = Refusal.passes(
                errors,
                () -> synergies.answer(
                        id,
                        form.party(),
                        Objects.requireNonNull(form.answer()),
                        new Synergies.Reply(form.reason(), form.remark()),
                        me));
        if (isAskedForTheCharter(errors)) {
            return "redirect:/companies/" + form.party() + "/charter?synergy=" + id;
        }
        return said ? "redirect:/synergies/" + id : page(id, me, model);
    }

    private static boolean isAskedForTheCharter(BindingResult errors) {
        return errors.getGlobalErrors().stream().anyMatch(error -> "charter.demanded".equals(error.getCode()));
    }

    private String page(SynergyId id, Actor me, Model model) {
        model.addAttribute("synergy", synergies.seenBy(id, me));
        model.addAttribute("refusals", MatchRefusal.values());
        return "synergies/refusal";
    }
}
