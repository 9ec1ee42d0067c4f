package fr.boucle.agenda;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a club event. */
@Embeddable
public record ClubEventId(UUID value) implements Serializable {
    public static ClubEventId random() {
        return new ClubEventId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not an id; a page answers 404 to it */
    public static ClubEventId of(String text) {
        return new ClubEventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
