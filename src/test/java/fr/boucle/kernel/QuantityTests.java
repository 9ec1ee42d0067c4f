package fr.boucle.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTests {

    @Test
    void refusesANegativeAmount() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Quantity.of("-0.001", Unit.T))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("quantity.negative"));
    }

    @Test
    void refusesMoreThanABillion() {
        assertThat(Quantity.of("1000000000", Unit.KG).amount()).isEqualByComparingTo(Quantity.MOST);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Quantity.of("1000000000.001", Unit.KG))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("quantity.tooLarge"));
    }

    @Test
    void keepsThreeDecimals() {
        assertThat(Quantity.of("1.23456", Unit.T).amount()).isEqualTo(new BigDecimal("1.235"));
        assertThat(Quantity.of("0.0004", Unit.T).isZero()).isTrue();
        assertThat(Quantity.of("0.0005", Unit.T).isZero()).isFalse();
    }

    @Test
    void isTheSameHoweverItsZerosAreWritten() {
        assertThat(Quantity.of("12.500", Unit.T)).isEqualTo(Quantity.of("12.5", Unit.T));
        assertThat(Quantity.of("1E+3", Unit.T)).isEqualTo(Quantity.of("1000", Unit.T));
        assertThat(Quantity.of("1000", Unit.T).amount().toString()).isEqualTo("1000");
    }

    @Test
    void convertsWithinItsDimension() {
        assertThat(Quantity.of("2500", Unit.KG).in(Unit.T)).hasValue(Quantity.of("2.5", Unit.T));
        assertThat(Quantity.of("3", Unit.M3).in(Unit.L)).hasValue(Quantity.of("3000", Unit.L));
        assertThat(Quantity.of("1.5", Unit.GWH).in(Unit.KWH)).hasValue(Quantity.of("1500000", Unit.KWH));
    }

    @Test
    void staysAwayFromOtherDimensions() {
        assertThat(Quantity.of("1", Unit.M3).in(Unit.T)).isEmpty();
        assertThat(Quantity.of("1", Unit.NM3).in(Unit.M3)).isEmpty();
        assertThat(Quantity.of("1", Unit.PALLET).in(Unit.UNIT)).isEmpty();
        assertThat(Quantity.of("1", Unit.KW).in(Unit.KWH)).isEmpty();
    }
}
