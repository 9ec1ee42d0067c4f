package fr.boucle.listings;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A range that says roughly how much, for readers who may not know the exact quantity.
 *
 * @param to null for «more than {@code from}»
 */
public record Band(BigDecimal from, @Nullable BigDecimal to, Unit unit) {
    private static final List<BigDecimal> STEPS = Stream.of(
                    "0", "1", "10", "50", "100", "500", "1000", "5000", "10000", "100000")
            .map(BigDecimal::new)
            .toList();

    static Band of(Quantity quantity) {
        int i = STEPS.size() - 1;
        while (i > 0 && quantity.amount().compareTo(STEPS.get(i)) < 0) {
            i--;
        }
        return new Band(STEPS.get(i), i + 1 < STEPS.size() ? STEPS.get(i + 1) : null, quantity.unit());
    }

    public Optional<BigDecimal> upTo() {
        return Optional.ofNullable(to);
    }
}
