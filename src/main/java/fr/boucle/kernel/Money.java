package fr.boucle.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Euros and cents. */
@Embeddable
public record Money(@Column(name = "euros") BigDecimal euros) {
    public Money {
        euros = euros.setScale(2, RoundingMode.HALF_UP);
    }
}
