package fr.boucle.synergies;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a synergy. */
@Embeddable
public record SynergyId(UUID value) implements Serializable {
    public static SynergyId random() {
        return new SynergyId(UUID.randomUUID());
    }

    public static SynergyId of(String text) {
        return new SynergyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
