package fr.boucle.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a territory: a set of municipalities with its club and its settings. */
@Embeddable
public record TerritoryId(UUID value) implements Serializable {

    public static TerritoryId random() {
        return new TerritoryId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not an id; a page answers 404 to it */
    public static TerritoryId of(String text) {
        return new TerritoryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
