package fr.boucle.listings;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of an import file: an offer or a need as people wrote it down. Nothing in it is refused: what is not
 * understood stays in the text, and the fact is not known yet.
 *
 * @param side {@code OFFER} or {@code NEED}
 * @param synergyType {@code MUTUALISATION} for pooling, anything else for substitution
 * @param ewcCode a waste code as typed, with or without its star
 * @param nace an activity class, {@code 17.12}
 */
record ImportItem(
        String id,
        String side,
        @Nullable String synergyType,
        String title,
        @Nullable String description,
        @Nullable String language,
        @Nullable String ewcCode,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable String frequency,
        boolean hazardous,
        @Nullable String nace,
        @Nullable String commune,
        double lat,
        double lon,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo) {

    ListingKind kind() {
        return ListingKind.valueOf(side);
    }

    Exchange exchange() {
        return "MUTUALISATION".equals(synergyType) || "POOLING".equals(synergyType)
                ? Exchange.POOLING
                : Exchange.SUBSTITUTION;
    }

    Rhythm rhythm() {
        try {
            return frequency == null ? Rhythm.ONCE : Rhythm.valueOf(frequency);
        } catch (IllegalArgumentException unknown) {
            return Rhythm.ONCE;
        }
    }

    Optional<Quantity> known() {
        if (quantity == null || unit == null || quantity.signum() <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Quantity(quantity, Unit.valueOf(unit.toUpperCase(Locale.ROOT))))
                    .filter(it -> !it.isZero());
        } catch (IllegalArgumentException | RuleViolation unknown) {
            return Optional.empty();
        }
    }

    /** The description, with the quantity as it was written where it could not be read. */
    String text() {
        var text = description == null ? "" : description;
        return quantity != null && known().isEmpty()
                ? (text + "\n" + quantity.toPlainString() + " " + (unit == null ? "" : unit)).strip()
                : text;
    }
}
