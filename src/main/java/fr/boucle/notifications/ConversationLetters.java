package fr.boucle.notifications;

import fr.boucle.conversations.Conversations;
import fr.boucle.conversations.MessagePosted;
import fr.boucle.conversations.Recipients;
import fr.boucle.kernel.Actor;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people that a message waits for them: one letter for a burst, and never what was said. */
@Component
class ConversationLetters {
    private final Conversations conversations;
    private final Recipients recipients;
    private final Mailbox mailbox;

    ConversationLetters(Conversations conversations, Recipients recipients, Mailbox mailbox) {
        this.conversations = conversations;
        this.recipients = recipients;
        this.mailbox = mailbox;
    }

    @ApplicationModuleListener
    void on(MessagePosted posted) {
        var id = posted.conversation();
        var message = new Message(
                "message:" + id + ':' + posted.number(),
                "messagePosted",
                List.of(conversations.seenBy(id, Actor.system()).title()),
                "/conversations/" + id);
        mailbox.tell(recipients.of(posted), message);
    }
}
