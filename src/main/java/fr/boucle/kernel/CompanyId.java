package fr.boucle.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a company. */
@Embeddable
public record CompanyId(UUID value) implements Serializable {

    public static CompanyId random() {
        return new CompanyId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not an id; a page answers 404 to it */
    public static CompanyId of(String text) {
        return new CompanyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
