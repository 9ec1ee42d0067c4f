package fr.boucle.proposals;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.PriceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is offered: how much and how often, for what money, carried by whom, from when on.
 *
 * @param amount with its unit and rhythm, or none of the three where several share a thing
 * @param price euros for a unit, above 0, with cents; for who takes (PRICE) or for who gives (PAID_TO_TAKE) to pay
 * @param remark quality, packaging, and whatever else is a condition
 */
@Embeddable
public record Terms(
        @Nullable BigDecimal amount,

        @Enumerated(EnumType.STRING) @Nullable Unit unit,

        @Enumerated(EnumType.STRING) @Nullable Rhythm rhythm,

        @Enumerated(EnumType.STRING) PriceKind priceKind,

        @Nullable BigDecimal price,

        @Enumerated(EnumType.STRING) @Nullable Carriage carriage,

        @Column(name = "start_on") @Nullable LocalDate start,

        @Nullable String remark) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    public Terms {
        boolean paid = priceKind == PriceKind.PRICE || priceKind == PriceKind.PAID_TO_TAKE;
        if (paid && (price == null || price.signum() <= 0 || price.compareTo(MOST) > 0)) {
            throw new RuleViolation("proposal.price.missing").at("price");
        }
        price = paid && price != null ? price.setScale(2, RoundingMode.HALF_UP) : null;
        remark = remark == null || remark.isBlank() ? null : remark.strip();
        if (amount != null && amount.signum() <= 0) {
            throw new RuleViolation("proposal.amount.zero").at("amount");
        }
    }

    /** Empty where several share a thing. */
    public Optional<Quantity> quantity() {
        return amount == null || unit == null ? Optional.empty() : Optional.of(new Quantity(amount, unit));
    }
}
