package fr.boucle.law.web;

import fr.boucle.kernel.Actor;
import fr.boucle.law.Checklists;
import fr.boucle.law.LegalAnswer;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Refusal;
import fr.boucle.web.Typed;
import fr.boucle.web.Upload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** Answering one question of law; the earlier answers stay. */
@Controller
@RequestMapping("/synergies/{id}/law/questions/{condition}")
class ConditionController {
    private final Checklists checklists;
    private final LawTelling telling;

    ConditionController(Checklists checklists, LawTelling telling) {
        this.checklists = checklists;
        this.telling = telling;
    }

    /** An answer as typed, with what was chosen to go with it. */
    record AnswerForm(
            @NotNull(message = "{form.required}") LegalAnswer.@Nullable Said said,

            @Size(max = 2000, message = "{form.tooLong}") @Nullable
            String remark,

            @Size(max = 500, message = "{form.tooLong}") @Nullable
            String address,

            @Nullable List<MultipartFile> evidence) {
        LegalAnswer.Draft toDraft() {
            return new LegalAnswer.Draft(
                    Typed.required(said, "said"),
                    remark == null ? null : remark.replace("\r\n", "\n"),
                    address,
                    Upload.of(Objects.requireNonNullElse(evidence, List.of())));
        }
    }

    @GetMapping
    String form(@PathVariable SynergyId id, @PathVariable String condition, Actor me, Model model) {
        var current = checklists.line(id, condition, me).current();
        model.addAttribute(
                "form",
                new AnswerForm(
                        current.map(LegalAnswer::said).orElse(null),
                        current.flatMap(LegalAnswer::remark).orElse(null),
                        current.flatMap(LegalAnswer::address).orElse(null),
                        null));
        return page(id, condition, me, model);
    }

    @PostMapping
    String answer(
            @PathVariable SynergyId id,
            @PathVariable String condition,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(errors, () -> checklists.answer(id, condition, form.toDraft(), me))) {
            return "redirect:/synergies/" + id + "/law#" + condition;
        }
        return page(id, condition, me, model);
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private String page(SynergyId id, String condition, Actor me, Model model) {
        model.addAttribute("synergy", checklists.read(id, me));
        model.addAttribute("row", telling.row(checklists.line(id, condition, me), LocaleContextHolder.getLocale()));
        model.addAttribute("choices", LegalAnswer.Said.values());
        return "law/answer";
    }
}
