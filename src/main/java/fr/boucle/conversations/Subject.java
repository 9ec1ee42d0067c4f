package fr.boucle.conversations;

import fr.boucle.listings.ListingId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.UUID;

/** What is talked about, by its id alone: this module knows no synergy. */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) About about,
        @Column(name = "subject_id") UUID id) {

    /** The things that can be talked about. */
    public enum About {
        SYNERGY,
        LISTING
    }

    public static Subject synergy(UUID id) {
        return new Subject(About.SYNERGY, id);
    }

    static Subject listing(ListingId id) {
        return new Subject(About.LISTING, id.value());
    }

    public boolean isListing() {
        return about == About.LISTING;
    }

    /** Its own page. */
    public String path() {
        return (isListing() ? "/listings/" : "/synergies/") + id;
    }

    /** The word for its kind, as message keys end. */
    public String word() {
        return about.name().toLowerCase(Locale.ROOT);
    }
}
