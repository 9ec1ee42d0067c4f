package fr.boucle.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTests {

    @ParameterizedTest
    @EnumSource(Unit.Dimension.class)
    void hasOneBaseInEveryDimension(Unit.Dimension dimension) {
        assertThat(Arrays.stream(Unit.values())
                        .filter(unit -> unit.dimension() == dimension)
                        .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void convertsToItselfWithoutLoss(Unit unit) {
        var some = Quantity.of("12.345", unit);

        assertThat(some.in(unit)).hasValue(some);
    }

    @Test
    void countsADayAsSevenHours() {
        assertThat(Quantity.of("2", Unit.DAY).in(Unit.HOUR)).hasValue(Quantity.of("14", Unit.HOUR));
    }
}
