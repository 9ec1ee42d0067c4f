package fr.boucle.conversations.web;

import fr.boucle.conversations.ConversationId;
import fr.boucle.conversations.TeamInbox;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.web.Flash;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The conversations of my team: what waits for me, who looks after what. */
@Controller
class TeamInboxController {
    private static final int LINES = 30;
    private static final int LONGEST_QUERY = 200;

    private final TeamInbox inbox;
    private final ConversationTelling telling;

    TeamInboxController(TeamInbox inbox, ConversationTelling telling) {
        this.inbox = inbox;
        this.telling = telling;
    }

    @GetMapping("/conversations")
    String list(
            @RequestParam(defaultValue = "ALL") TeamInbox.Show show,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Actor me,
            Model model) {
        var words = q.strip().substring(0, Math.min(LONGEST_QUERY, q.strip().length()));
        var rows = inbox.of(me, show, words, PageRequest.of(Math.max(0, page), LINES));
        model.addAttribute("rows", rows);
        model.addAttribute(
                "people",
                telling.people(
                        rows.stream().flatMap(row -> row.assigned().stream()).toList()));
        model.addAttribute(
                "others", telling.others(rows.map(TeamInbox.Row::conversation).getContent(), me));
        model.addAttribute("show", show);
        model.addAttribute("shows", List.of(TeamInbox.Show.values()));
        model.addAttribute("q", words);
        model.addAttribute("unread", inbox.unread(me));
        model.addAttribute(
                "more",
                UriComponentsBuilder.fromPath("/conversations")
                                .queryParam("show", show)
                                .queryParam("q", "{q}")
                                .encode()
                                .buildAndExpand(words)
                                .toUriString()
                        + "&");
        return "conversations/index";
    }

    @PostMapping("/conversations/{id}/assignment")
    String assign(
            @PathVariable ConversationId id,
            @RequestParam(defaultValue = "") String colleague,
            Actor me,
            RedirectAttributes redirect) {
        inbox.assign(id, colleague.isBlank() ? null : chosen(colleague), me);
        Flash.done(redirect, colleague.isBlank() ? "conversation.assigned.none" : "conversation.assigned");
        return "redirect:/conversations/" + id;
    }

    private static AccountId chosen(String colleague) {
        try {
            return AccountId.of(colleague);
        } catch (IllegalArgumentException none) {
            throw new NotFound("colleague", colleague);
        }
    }

    /** Back to the list: the page itself would count it as read. */
    @PostMapping("/conversations/{id}/unread-mark")
    String markUnread(@PathVariable ConversationId id, Actor me, RedirectAttributes redirect) {
        inbox.markUnread(id, me);
        Flash.done(redirect, "conversation.unread.marked");
        return "redirect:/conversations";
    }
}
