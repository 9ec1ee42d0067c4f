package fr.boucle.conversations;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a conversation. */
@Embeddable
public record ConversationId(UUID value) implements Serializable {
    public static ConversationId random() {
        return new ConversationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not an id; a page answers 404 to it */
    public static ConversationId of(String text) {
        return new ConversationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
