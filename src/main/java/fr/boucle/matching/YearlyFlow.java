package fr.boucle.matching;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import fr.boucle.kernel.Unit.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How much of a listing's thing comes in a year, in base units of one dimension. A volume whose density is known is told
 * as mass, so that cubic metres and tonnes add up; what stands there all year (a surface, a power) is not multiplied.
 */
record YearlyFlow(Dimension dimension, double amount) {
    private static final Map<Dimension, Unit> BASE = new EnumMap<>(Dimension.class);

    static {
        Arrays.stream(Unit.values())
                .filter(unit -> factor(unit).compareTo(BigDecimal.ONE) == 0)
                .forEach(unit -> BASE.put(unit.dimension(), unit));
    }

    /** @param density kg per m3, where it is known */
    static YearlyFlow of(Quantity quantity, Rhythm rhythm, OptionalDouble density) {
        var dimension = quantity.unit().dimension();
        double amount = quantity.inBase().doubleValue() * (stands(dimension) ? 1 : rhythm.timesAYear());
        return dimension == Dimension.VOLUME && density.isPresent()
                ? new YearlyFlow(Dimension.MASS, amount * density.getAsDouble())
                : new YearlyFlow(dimension, amount);
    }

    /** A surface or a power is there all year. */
    static boolean stands(Dimension dimension) {
        return dimension == Dimension.SURFACE || dimension == Dimension.POWER;
    }

    /** The flow in a unit of its dimension; never more than can be written. */
    Quantity in(Unit unit) {
        var most = Quantity.MOST;
        return new Quantity(
                BigDecimal.valueOf(amount)
                        .divide(factor(unit), MathContext.DECIMAL64)
                        .min(most),
                unit);
    }

    /** The unit in which people say it: tonnes from one on, days from one on, else the base unit. */
    Unit usualUnit() {
        return Stream.of(Unit.T, Unit.DAY)
                .filter(large -> large.dimension() == dimension
                        && amount >= factor(large).doubleValue())
                .findFirst()
                .orElseGet(this::base);
    }

    private Unit base() {
        return BASE.getOrDefault(dimension, Unit.UNIT);
    }

    private static BigDecimal factor(Unit unit) {
        return new Quantity(BigDecimal.ONE, unit).inBase();
    }
}
