package fr.boucle.files;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a stored file. */
@Embeddable
public record FileId(UUID value) implements Serializable {
    public static FileId random() {
        return new FileId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not an id; a page answers 404 to it */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
