package fr.boucle.listings;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param euros for one unit of the listing, zero or more; given with PRICE and PAID_TO_TAKE, optional there */
@Embeddable
public record Price(
        @Enumerated(EnumType.STRING) @Column(name = "price_kind")
        PriceKind kind,

        @Nullable @Column(name = "price") BigDecimal euros) {

    public static final Price NEGOTIABLE = new Price(PriceKind.NEGOTIABLE, null);

    public Price {
        if (euros != null && euros.signum() < 0) {
            throw new RuleViolation("listing.price.negative").at("price");
        }
        if (euros != null && euros.compareTo(Quantity.MOST) > 0) {
            throw new RuleViolation("quantity.tooLarge").at("price");
        }
        if (kind == PriceKind.FREE || kind == PriceKind.NEGOTIABLE) {
            euros = null;
        }
    }

    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(euros);
    }
}
