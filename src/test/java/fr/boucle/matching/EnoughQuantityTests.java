package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnoughQuantityTests {
    private final EnoughQuantity criterion = new EnoughQuantity();

    @Test
    void winsAllWhereTheFlowsAreEqual() {
        assertThat(judge(Quantity.of("12", Unit.T), Quantity.of("12", Unit.T)))
                .isEqualTo(Verdict.won("quantity", 1, 15, "match.quantity.part", new BigDecimal("100")));
    }

    @Test
    void comparesWhatComesInAYear() {
        var offered = offer("wood").of(Quantity.of("1", Unit.T), Rhythm.MONTHLY).profile();
        var needed =
                need("wood").of(Quantity.of("12000", Unit.KG), Rhythm.YEARLY).profile();

        assertThat(criterion.judge(offered, needed, 15).won()).isEqualTo(15);
    }

    @Test
    void losesALittleWhereTheStreamMustBeSplit() {
        assertThat(judge(Quantity.of("1000", Unit.T), Quantity.of("1", Unit.T)).won())
                .isBetween(10, 11);
        assertThat(judge(Quantity.of("2", Unit.T), Quantity.of("1", Unit.T)).reason())
                .isEqualTo("match.quantity.covers");
    }

    @Test
    void winsLessForASmallerPart() {
        var half = judge(Quantity.of("5", Unit.T), Quantity.of("10", Unit.T));
        var tenth = judge(Quantity.of("1", Unit.T), Quantity.of("10", Unit.T));

        assertThat(half.won()).isGreaterThan(tenth.won());
        assertThat(tenth.won()).isPositive();
        assertThat(tenth.arguments()).containsExactly(new BigDecimal("10"));
    }

    @Test
    void weighsAVolumeWhereTheDensityIsKnown() {
        var offered = offer("wood").of(Quantity.of("5", Unit.M3), Rhythm.ONCE).profile();
        var needed = need("wood").of(Quantity.of("1", Unit.T), Rhythm.ONCE).profile();

        assertThat(criterion.judge(offered, needed, 15).won()).isEqualTo(15); // 200 kg to the cubic metre
    }

    @Test
    void staysOpenWhileAQuantityIsNotKnown() {
        var verdict = judge(null, Quantity.of("10", Unit.T));

        assertThat(verdict.won()).isZero();
        assertThat(verdict.open()).isEqualTo(15);
        assertThat(verdict.reason()).isEqualTo("match.quantity.unknown");
    }

    @Test
    void staysOpenWhereUnitsCannotBeCompared() {
        var verdict = judge(Quantity.of("10", Unit.PALLET), Quantity.of("10", Unit.T));

        assertThat(verdict.open()).isEqualTo(15);
        assertThat(verdict.reason()).isEqualTo("match.quantity.units");
    }

    @Test
    void bearsAZero() {
        assertThat(judge(Quantity.of("0", Unit.T), Quantity.of("1", Unit.T)).won())
                .isZero();
        assertThat(judge(Quantity.of("1", Unit.T), Quantity.of("0", Unit.T)).won())
                .isBetween(0, 15);
    }

    private Verdict judge(@Nullable Quantity offered, @Nullable Quantity needed) {
        return criterion.judge(
                offer("wood").of(offered, Rhythm.ONCE).profile(),
                need("wood").of(needed, Rhythm.ONCE).profile(),
                15);
    }
}
