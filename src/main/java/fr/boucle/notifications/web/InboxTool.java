package fr.boucle.notifications.web;

import fr.boucle.kernel.Actor;
import fr.boucle.notifications.Mailbox;
import fr.boucle.web.Tool;
import org.springframework.stereotype.Component;

/** The inbox beside the menu, with what is unread. */
@Component
class InboxTool implements Tool {
    private final Mailbox mailbox;

    InboxTool(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public String path() {
        return "/inbox";
    }

    @Override
    public String label() {
        return "inbox.nav";
    }

    @Override
    public String icon() {
        return "bell";
    }

    @Override
    public boolean isShownTo(Actor actor) {
        return actor.isSignedIn();
    }

    @Override
    public int count(Actor actor) {
        return actor.account().map(mailbox::unread).orElse(0);
    }
}
