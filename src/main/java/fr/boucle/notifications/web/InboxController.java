package fr.boucle.notifications.web;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.notifications.Mailbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What I was told. */
@Controller
class InboxController {
    private final Mailbox mailbox;

    InboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/inbox")
    String inbox(Actor me, Model model) {
        model.addAttribute("notices", mailbox.noticesOf(id(me)));
        return "notifications/inbox";
    }

    @PostMapping("/inbox/reading")
    String read(Actor me) {
        mailbox.readAll(id(me));
        return "redirect:/inbox";
    }

    private static AccountId id(Actor me) {
        return me.account().orElseThrow(() -> new NotFound("inbox", "of a visitor"));
    }
}
