package fr.boucle.listings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * On which terms, and for whose eyes, a listing stands.
 *
 * @param presentOutlet what happens to it today: for staff and the owner only
 */
@Embeddable
record Terms(
        @Embedded Price price,

        @Enumerated(EnumType.STRING) @Column(name = "audience")
        Audience audience,

        @Column(name = "anonymous") boolean anonymous,
        @Nullable @Column(name = "present_outlet") String presentOutlet,
        @Column(name = "language") String language) {

    static Terms of(ListingDraft.Details details) {
        return new Terms(
                details.price(), details.audience(), details.anonymous(), details.presentOutlet(), details.language());
    }
}
