package fr.boucle.listings;

import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a listing says: its author's words, how much, how often, how long and on which terms.
 *
 * @param quantity null where it is not known yet
 */
@Embeddable
record Content(
        @Enumerated(EnumType.STRING) @Column(name = "exchange")
        Exchange exchange,

        @Column(name = "title") String title,
        @Column(name = "description") String description,
        @Nullable @Embedded Quantity quantity,

        @Enumerated(EnumType.STRING) @Column(name = "rhythm")
        Rhythm rhythm,

        @Embedded Period period,
        @Embedded Terms terms) {

    static Content of(ListingDraft draft) {
        if (draft.title().isBlank()) {
            throw new RuleViolation("listing.title.required").at("title");
        }
        if (draft.quantity() != null && draft.quantity().isZero()) {
            throw new RuleViolation("listing.quantity.zero").at("amount");
        }
        return new Content(
                draft.exchange(),
                draft.title().strip(),
                draft.description().strip(),
                draft.quantity(),
                draft.rhythm(),
                draft.period(),
                Terms.of(draft.details()));
    }

    Content during(Period other) {
        return new Content(exchange, title, description, quantity, rhythm, other, terms);
    }
}
