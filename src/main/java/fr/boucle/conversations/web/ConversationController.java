package fr.boucle.conversations.web;

import fr.boucle.conversations.ConversationId;
import fr.boucle.conversations.Conversations;
import fr.boucle.conversations.Team;
import fr.boucle.conversations.TeamInbox;
import fr.boucle.files.FileId;
import fr.boucle.identity.Account;
import fr.boucle.kernel.Actor;
import fr.boucle.web.Download;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.Comparator;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One conversation: read, and written in. */
@Controller
class ConversationController {
    private final Conversations conversations;
    private final TeamInbox inbox;
    private final ConversationTelling telling;

    ConversationController(Conversations conversations, TeamInbox inbox, ConversationTelling telling) {
        this.conversations = conversations;
        this.inbox = inbox;
        this.telling = telling;
    }

    /** @param before the number of the message before which the page ends: earlier ones than the last are asked for */
    @GetMapping("/conversations/{id}")
    String show(
            @PathVariable ConversationId id,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Actor me,
            Model model) {
        model.addAttribute("form", MessageForm.blank());
        return page(id, before, me, model);
    }

    @PostMapping("/conversations/{id}/messages")
    String post(
            @PathVariable ConversationId id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        var posted = Refusal.attempt(errors, () -> conversations.post(id, form.toDraft(), me));
        return posted.map(message -> "redirect:/conversations/" + id + (message.isMasked() ? "?masked#last" : "#last"))
                .orElseGet(() -> page(id, Long.MAX_VALUE, me, model));
    }

    private String page(ConversationId id, long before, Actor me, Model model) {
        var conversation = conversations.seenBy(id, me);
        var said = conversations.messages(id, before, me);
        inbox.read(id, said.isEmpty() ? 0 : said.get(said.size() - 1).number(), me);
        model.addAttribute("conversation", conversation);
        model.addAttribute("lines", telling.lines(conversation, said, me));
        model.addAttribute("sides", telling.sides(conversation, me));
        model.addAttribute("writer", conversation.isWrittenBy(me));
        model.addAttribute(
                "earlier",
                said.isEmpty() || said.get(0).number() == 1 ? null : said.get(0).number());
        model.addAttribute(
                "colleagues",
                telling.people(inbox.colleagues(me)).values().stream()
                        .filter(Account::isActive)
                        .sorted(Comparator.comparing(Account::name))
                        .toList());
        model.addAttribute(
                "assigned",
                Team.of(me)
                        .flatMap(conversation::seatOf)
                        .flatMap(seat -> seat.assigned())
                        .orElse(null));
        return "conversations/show";
    }

    @GetMapping("/conversations/{id}/attachments/{file}")
    ResponseEntity<byte[]> attachment(@PathVariable ConversationId id, @PathVariable FileId file, Actor me) {
        var kept = conversations.attachment(id, file, me);
        return Download.of(kept.name(), kept.type().mediaType(), kept.bytes());
    }
}
