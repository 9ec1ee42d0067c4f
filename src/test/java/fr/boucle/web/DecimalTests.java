package fr.boucle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "0,5|0.5",
                "0.5|0.5",
                "1 200.5|1200.5",
                "1\u00a0200|1200",
                "1\u202f200,25|1200.25",
                "-3|-3",
                "007|7"
            })
    void readsANumberAsPeopleWriteIt(String typed, BigDecimal read) {
        assertThat(Decimal.Check.read(typed))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "douze",
                "12 t",
                "1,2,3",
                "1.000.000",
                "1e3",
                "1e999999999",
                "0x10",
                "NaN",
                ",5",
                "5,",
                "--1",
                "٣"
            })
    void refusesWhatIsNone(String typed) {
        assertThat(Decimal.Check.read(typed)).isEmpty();
    }

    @Test
    void refusesDigitsWithoutEnd() {
        assertThat(Decimal.Check.read("9".repeat(15))).isPresent();
        assertThat(Decimal.Check.read("9".repeat(16))).isEmpty();
        assertThat(Decimal.Check.read("9".repeat(1_000_000))).isEmpty();
        assertThat(Decimal.Check.read("0." + "9".repeat(10))).isEmpty();
    }

    @Test
    void letsABlankPass() {
        assertThat(Decimal.Check.read(null)).isEmpty();
        assertThat(Decimal.Check.read(" ")).isEmpty();
    }
}
