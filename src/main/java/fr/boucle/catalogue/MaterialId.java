package fr.boucle.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The name of a concept in the resource graph, {@code wood-pallet}. */
@Embeddable
public record MaterialId(String value) implements Serializable {
    public static MaterialId of(String value) {
        return new MaterialId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
