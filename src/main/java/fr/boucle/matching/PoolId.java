package fr.boucle.matching;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a pool that was decided on. */
@Embeddable
public record PoolId(UUID value) implements Serializable {
    static PoolId random() {
        return new PoolId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
