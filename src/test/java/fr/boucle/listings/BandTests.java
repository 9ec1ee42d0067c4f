package fr.boucle.listings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTests {

    @ParameterizedTest
    @CsvSource({
        "0.4, 0, 1",
        "0.999, 0, 1",
        "1, 1, 10",
        "9.999, 1, 10",
        "10, 10, 50",
        "12, 10, 50",
        "50, 50, 100",
        "499, 100, 500",
        "999.9, 500, 1000",
        "4000, 1000, 5000",
        "99999, 10000, 100000"
    })
    void holdsTheQuantityFromItsFirstStepUpToTheNext(String amount, BigDecimal from, BigDecimal to) {
        var band = Band.of(Quantity.of(amount, Unit.T));

        assertThat(band.from()).isEqualByComparingTo(from);
        assertThat(band.upTo()).hasValueSatisfying(end -> assertThat(end).isEqualByComparingTo(to));
        assertThat(band.unit()).isEqualTo(Unit.T);
    }

    @Test
    void hasNoEndAboveItsLastStep() {
        var band = Band.of(Quantity.of("1000000000", Unit.KG));

        assertThat(band.from()).isEqualByComparingTo("100000");
        assertThat(band.upTo()).isEmpty();
    }
}
