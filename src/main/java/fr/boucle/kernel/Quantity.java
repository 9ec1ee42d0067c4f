package fr.boucle.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An amount with its unit; a bare number is not a quantity, and <em>not known yet</em> is the absence of one.
 *
 * @param amount zero or more, at most three decimals kept
 */
@Embeddable
public record Quantity(
        @Column(name = "amount") BigDecimal amount,
        @Enumerated(EnumType.STRING) @Column(name = "unit") Unit unit) {

    /** The largest amount that can be written: a billion. */
    public static final BigDecimal MOST = new BigDecimal("1000000000");

    public Quantity {
        if (amount.signum() < 0) {
            throw new RuleViolation("quantity.negative");
        }
        if (amount.compareTo(MOST) > 0) {
            throw new RuleViolation("quantity.tooLarge");
        }
        amount = amount.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0, RoundingMode.UNNECESSARY);
        }
    }

    public static Quantity of(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The same quantity in another unit of the same dimension; empty where the two do not measure the same thing. */
    public Optional<Quantity> in(Unit other) {
        if (other.dimension() != unit.dimension()) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(inBase().divide(other.factor(), MathContext.DECIMAL64), other));
    }

    /** The amount in the base unit of its dimension: kg, m3, piece, kW, kWh, hour. */
    public BigDecimal inBase() {
        return amount.multiply(unit.factor());
    }
}
