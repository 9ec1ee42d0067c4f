package fr.boucle.synergies;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes from one to the other, as the parties agreed.
 *
 * @param rhythm how often that quantity comes
 * @param km by road, one way
 */
@Embeddable
public record Supply(
        @Column(name = "agreed_amount") @Nullable BigDecimal amount,

        @Enumerated(EnumType.STRING) @Column(name = "agreed_unit") @Nullable
        Unit unit,

        @Enumerated(EnumType.STRING) @Column(name = "agreed_rhythm") @Nullable
        Rhythm rhythm,

        @Column(name = "agreed_km") @Nullable Integer km) {
    private static final BigDecimal AROUND_THE_WORLD = BigDecimal.valueOf(20_000);

    static final Supply NONE = new Supply(null, null, null, null);

    /** @param km whole, 0 to 20,000 */
    public static Supply of(Quantity quantity, Rhythm rhythm, BigDecimal km) {
        if (quantity.isZero()) {
            throw new RuleViolation("synergy.supply.zero").at("amount");
        }
        if (km.signum() < 0 || km.compareTo(AROUND_THE_WORLD) > 0) {
            throw new RuleViolation("synergy.supply.tooFar").at("km");
        }
        return new Supply(quantity.amount(), quantity.unit(), rhythm, km.intValueExact());
    }

    /** Empty while nothing is agreed. */
    public Optional<Quantity> quantity() {
        return amount == null || unit == null ? Optional.empty() : Optional.of(new Quantity(amount, unit));
    }

    /** What comes in a year; of what comes once, that. */
    public Optional<Quantity> aYear() {
        return quantity()
                .map(each -> new Quantity(
                        each.amount()
                                .multiply(BigDecimal.valueOf(rhythm == null ? 1 : rhythm.timesAYear()))
                                .min(Quantity.MOST),
                        each.unit()));
    }

    /** It comes again and again. */
    public boolean isAStream() {
        return rhythm != null && rhythm.repeats();
    }
}
