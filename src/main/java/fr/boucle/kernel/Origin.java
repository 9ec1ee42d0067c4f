package fr.boucle.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Where a thing came from: typed in a form, an import, or a club event, named by its reference. */
@Embeddable
public record Origin(
        @Enumerated(EnumType.STRING) @Column(name = "origin")
        Source source,

        @Nullable @Column(name = "origin_reference") String reference) {

    /** The ways in. */
    public enum Source {
        FORM,
        IMPORT,
        CLUB_EVENT,
        SAMPLE
    }

    public static Origin form() {
        return new Origin(Source.FORM, null);
    }
}
