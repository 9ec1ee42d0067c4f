package fr.boucle.listings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a listing. */
@Embeddable
public record ListingId(UUID value) implements Serializable {
    public static ListingId random() {
        return new ListingId(UUID.randomUUID());
    }

    public static ListingId of(String text) {
        return new ListingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
