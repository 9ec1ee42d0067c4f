package fr.boucle.matching;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a match that was written down. */
@Embeddable
public record MatchId(UUID value) implements Serializable {
    public static MatchId random() {
        return new MatchId(UUID.randomUUID());
    }

    public static MatchId of(String text) {
        return new MatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
