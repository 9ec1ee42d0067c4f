package fr.boucle.conversations;

import fr.boucle.web.Upload;
import java.util.List;

/** A message as it is meant to be sent. */
public record MessageDraft(String text, List<Upload> attachments) {
    public static MessageDraft of(String text) {
        return new MessageDraft(text, List.of());
    }
}
