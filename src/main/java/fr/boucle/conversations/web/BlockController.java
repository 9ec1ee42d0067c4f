package fr.boucle.conversations.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.conversations.Blocks;
import fr.boucle.conversations.ConversationId;
import fr.boucle.conversations.ConversationReports;
import fr.boucle.conversations.Conversations;
import fr.boucle.kernel.Actor;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a conversation goes wrong: receiving nothing more, and telling staff. */
@Controller
class BlockController {
    private final Blocks blocks;
    private final Conversations conversations;
    private final ConversationReports reports;

    BlockController(Blocks blocks, Conversations conversations, ConversationReports reports) {
        this.blocks = blocks;
        this.conversations = conversations;
        this.reports = reports;
    }

    /** What is wrong, as typed. */
    record ReportForm(
            @NotBlank(message = "{conversation.report.missing}") @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String reason) {}

    @PostMapping("/conversations/{id}/blocks")
    String block(
            @PathVariable ConversationId id,
            @RequestParam UUID seat,
            @RequestParam boolean blocked,
            Actor me,
            RedirectAttributes redirect) {
        if (blocked) {
            blocks.block(id, seat, me);
            Flash.done(redirect, "conversation.blocked");
        } else {
            blocks.lift(id, seat, me);
            Flash.done(redirect, "conversation.unblocked");
        }
        return "redirect:/conversations/" + id;
    }

    @GetMapping("/conversations/{id}/report")
    String form(@PathVariable ConversationId id, Actor me, Model model) {
        model.addAttribute("form", new ReportForm(null));
        return show(id, me, model);
    }

    @PostMapping("/conversations/{id}/reports")
    String report(
            @PathVariable ConversationId id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> reports.report(id, requireNonNullElse(form.reason(), ""), me))) {
            return "redirect:/conversations/" + id + "?reported";
        }
        return show(id, me, model);
    }

    private String show(ConversationId id, Actor me, Model model) {
        model.addAttribute("conversation", conversations.seenBy(id, me));
        return "conversations/report";
    }

    @PostMapping("/conversations/{id}/reports/{report}/settlement")
    String settle(@PathVariable ConversationId id, @PathVariable UUID report, Actor me) {
        conversations.seenBy(id, me);
        reports.settle(report, me);
        return "redirect:/desk";
    }
}
