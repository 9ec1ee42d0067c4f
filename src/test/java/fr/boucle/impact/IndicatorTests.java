package fr.boucle.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The worked numbers of the rules, printed. */
class IndicatorTests {
    private static final Logger LOG = Logger.getLogger(IndicatorTests.class.getName());

    /** 120 t a year, s 0.8, 30 km: what is avoided is far more than what the trucks emit. */
    private static final Workings A = carbon("120", "0.8", "150", "45", "20")
            .with(Input.KM, Range.of("30"))
            .with(Input.EMPTY_RETURN, Range.of("0.5"))
            .with(Input.TRANSPORT, Range.of("0.1"));

    private static final Workings B = carbon("500", "0.1", "5", "8", "6")
            .with(Input.KM, Range.of("180"))
            .with(Input.EMPTY_RETURN, Range.of("1"))
            .with(Input.TRANSPORT, Range.of("0.1"));

    private static Workings carbon(String tonnes, String replaced, String virgin, String current, String preparation) {
        return Workings.none()
                .with(Input.TONNES, Range.of(tonnes))
                .with(Input.REPLACED, Range.of(replaced))
                .with(Input.VIRGIN, Range.of(virgin))
                .with(Input.CURRENT, Range.of(current))
                .with(Input.PREPARATION, Range.of(preparation));
    }

    private static Workings euros(String before, String after) {
        return Workings.none()
                .with(Input.TONNES, Range.of("120"))
                .with(Input.BEFORE, Range.of(before))
                .with(Input.AFTER, Range.of(after));
    }

    @Test
    void savesCarbonInTheFirstWorkedExample() {
        var saved = Indicator.CO2E.reckon(A).central();
        LOG.info(() -> "A: 120·(0.8·150 + 45 − 20) − 120·30·1.5·0.1 = " + saved + " t CO2e");
        assertThat(saved).isEqualByComparingTo("16.86");
    }

    @Test
    void showsANegativeResultAsNegative() {
        var saved = Indicator.CO2E.reckon(B).central();
        LOG.info(() -> "B: 500·(0.1·5 + 8 − 6) − 500·180·2·0.1 = " + saved + " t CO2e");
        assertThat(saved).isEqualByComparingTo("-16.75");
    }

    @Test
    void countsTheEurosOfBothSidesAndWhatTheyInvestTogether() {
        var giver = Indicator.GIVER_EUROS.reckon(euros("90", "15")).central();
        var taker = Indicator.TAKER_EUROS.reckon(euros("60", "25")).central();
        var investment = Indicator.INVESTMENT
                .reckon(Workings.none()
                        .with(Input.ONE_OFF, Range.of("6000"))
                        .with(Input.YEARS, Range.of("5"))
                        .with(Input.PART_OF_YEAR, Range.ONE))
                .central();
        var all = giver.add(taker).add(investment);
        LOG.info(() -> "Euros of A: " + giver + " + " + taker + " + " + investment + " = " + all + " EUR a year");
        assertThat(giver).isEqualByComparingTo("9000");
        assertThat(taker).isEqualByComparingTo("4200");
        assertThat(investment).isEqualByComparingTo("-1200");
        assertThat(all).isEqualByComparingTo("12000");
    }

    @Test
    void takesTheLowOfBenefitsWithTheHighOfBurdens() {
        var unsure = A.with(Input.VIRGIN, Range.around(new BigDecimal("150"), BigDecimal.TEN))
                .with(Input.TRANSPORT, Range.around(new BigDecimal("0.1"), new BigDecimal("50")));
        var saved = Indicator.CO2E.reckon(unsure);
        assertThat(saved.low()).isEqualByComparingTo("15.15"); // 120·(0.8·135 + 25) − 810, in t
        assertThat(saved.central()).isEqualByComparingTo("16.86");
        assertThat(saved.high()).isEqualByComparingTo("18.57");
    }

    @Test
    void savesVirginMaterialAsMuchAsIsReplaced() {
        assertThat(Indicator.VIRGIN_SAVED.reckon(A).central()).isEqualByComparingTo("96");
    }

    @Test
    void believesWhatIsStatedInsteadOfReckoning() {
        assertThat(Indicator.CO2E.reckon(A.with(Input.STATED, Range.of("7"))).central())
                .isEqualByComparingTo("7");
    }
}
