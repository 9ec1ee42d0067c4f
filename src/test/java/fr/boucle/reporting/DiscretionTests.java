package fr.boucle.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.impact.Indicator;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Range;
import fr.boucle.impact.Totals;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscretionTests {
    private static Totals.Sum of(int synergies) {
        return new Totals.Sum(Range.of(BigDecimal.TEN), synergies);
    }

    private static Totals.Row row(int declared, int verified) {
        return new Totals.Row(
                Map.of(Proof.DECLARED, of(declared), Proof.VERIFIED, of(verified)), of(declared + verified));
    }

    @Test
    void leavesTonnesAlone() {
        assertThat(Discretion.of(Indicator.CO2E, Proof.VERIFIED, row(5, 1))).isPresent();
        assertThat(Discretion.real(Indicator.CO2E, row(1, 0))).isPresent();
    }

    @Test
    void doesNotTellEurosOfFewerThanThreeSynergies() {
        assertThat(Discretion.real(Indicator.GIVER_EUROS, row(1, 1))).isEmpty();
        assertThat(Discretion.real(Indicator.GIVER_EUROS, row(2, 1))).isPresent();
    }

    @Test
    void doesNotTellWhatLeavesTheRestToBeSubtracted() {
        assertThat(Discretion.real(Indicator.SAVINGS, row(5, 1))).isPresent();
        assertThat(Discretion.of(Indicator.SAVINGS, Proof.VERIFIED, row(5, 1))).isEmpty();
        assertThat(Discretion.of(Indicator.SAVINGS, Proof.DECLARED, row(5, 1))).isEmpty();
    }
}
