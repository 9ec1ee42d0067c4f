package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import org.junit.jupiter.api.Test;

class YearlyFlowTests {
    @Test
    void countsEveryDeliveryOfAYear() {
        assertThat(yearly("2", Unit.T, Rhythm.MONTHLY, "steel-scrap").in(Unit.T))
                .isEqualTo(Quantity.of("24", Unit.T));
    }

    @Test
    void tellsAVolumeAsMassWhereTheDensityIsKnown() {
        var flow = yearly("10", Unit.M3, Rhythm.YEARLY, "sawdust");

        assertThat(flow.dimension()).isEqualTo(Unit.Dimension.MASS);
        assertThat(flow.usualUnit()).isEqualTo(Unit.T);
    }

    @Test
    void countsASurfaceOnceHoweverOftenItIsLet() {
        assertThat(yearly("300", Unit.M2, Rhythm.MONTHLY, "warehouse-space").in(Unit.M2))
                .isEqualTo(Quantity.of("300", Unit.M2));
    }

    @Test
    void staysWithinWhatCanBeWritten() {
        assertThat(yearly("1000000000", Unit.T, Rhythm.HOURLY, "steel-scrap")
                        .in(Unit.KG)
                        .amount())
                .isEqualByComparingTo(Quantity.MOST);
    }

    @Test
    void isUnknownWithTheQuantity() {
        assertThat(offer("sawdust").of(null, Rhythm.MONTHLY).profile().yearlyFlow())
                .isEmpty();
    }

    private static YearlyFlow yearly(String amount, Unit unit, Rhythm rhythm, String material) {
        var profile = offer(material).of(Quantity.of(amount, unit), rhythm).profile();
        return profile.yearlyFlow().orElseThrow();
    }
}
