package fr.boucle.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.impact.Assumption.Prices;
import fr.boucle.impact.Factor.Kind;
import fr.boucle.impact.Factor.Origin;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be reckoned of a synergy, and what is said of the rest. */
class ReckoningTests {
    private static final FactorTable TABLE = table(
            factor("virgin", Kind.VIRGIN, "wood", "150"),
            factor("landfill", Kind.LANDFILL, "*", "45"),
            factor("preparation-none", Kind.PREPARATION, "", "0"),
            factor("sorting", Kind.PREPARATION, "wood", "20"),
            factor("truck", Kind.TRANSPORT, "*", "0.1"),
            factor("replacement", Kind.REPLACEMENT, "*", "0.8"),
            factor("empty", Kind.EMPTY_RETURN, "*", "0.5"));
    private static final Assumption A = new Assumption(
            "D5",
            null,
            null,
            null,
            null,
            null,
            new Prices(new BigDecimal("90"), new BigDecimal("15")),
            new Prices(new BigDecimal("60"), new BigDecimal("25")),
            new BigDecimal("6000"),
            5,
            null,
            3,
            Map.of(Indicator.JOBS, new BigDecimal("0.5")));

    private static Factor factor(String id, Kind kind, String concept, String value) {
        return new Factor(
                id,
                kind,
                List.of(concept),
                id,
                id,
                "kgCO2e/t",
                Range.of(value),
                new Origin("essai", "1", 2026, "", "", "", ""),
                0);
    }

    private static FactorTable table(Factor... factors) {
        Map<String, Factor> table = new LinkedHashMap<>();
        List.of(factors).forEach(factor -> table.put(factor.id(), factor));
        return new FactorTable(table);
    }

    private static Situation situation(String tonnes, Integer km, Integer before, boolean hazardous) {
        var wood = List.of(MaterialId.of("sawdust"), MaterialId.of("wood"));
        return new Situation(
                tonnes == null ? null : new BigDecimal(tonnes),
                km == null ? null : BigDecimal.valueOf(km),
                hazardous,
                before,
                2,
                wood,
                List.of(),
                true);
    }

    private static Reckoning reckon(Assumption assumed, Situation situation) {
        return new Reckoning(assumed, situation, TABLE, BigDecimal.ONE);
    }

    private static BigDecimal central(Reckoning reckoning, Indicator indicator) {
        return reckoning.figures().stream()
                .filter(figure -> figure.indicator() == indicator)
                .findFirst()
                .orElseThrow()
                .value()
                .central();
    }

    @Test
    void findsTheUsualFactorsOfTheWorkedExample() {
        var reckoning = reckon(A, situation("120", 30, 5, false));
        assertThat(central(reckoning, Indicator.CO2E)).isEqualByComparingTo("16.86");
        assertThat(central(reckoning, Indicator.GIVER_EUROS)).isEqualByComparingTo("9000");
        assertThat(central(reckoning, Indicator.TAKER_EUROS)).isEqualByComparingTo("4200");
        assertThat(central(reckoning, Indicator.INVESTMENT)).isEqualByComparingTo("-1200");
        assertThat(central(reckoning, Indicator.DIVERTED)).isEqualByComparingTo("120");
        assertThat(central(reckoning, Indicator.UPGRADED)).isEqualByComparingTo("120");
        assertThat(central(reckoning, Indicator.VIRGIN_SAVED)).isEqualByComparingTo("96");
        assertThat(central(reckoning, Indicator.JOBS)).isEqualByComparingTo("0.5");
        assertThat(reckoning.gaps()).containsExactly(Gap.REPLACED);
    }

    @Test
    void keepsEachFactorAsItWasThatDay() {
        var carbon = reckon(A, situation("120", 30, 5, false)).figures().stream()
                .filter(figure -> figure.indicator() == Indicator.CO2E)
                .findFirst()
                .orElseThrow();
        assertThat(carbon.workings().factors())
                .containsOnlyKeys(
                        Input.VIRGIN,
                        Input.CURRENT,
                        Input.PREPARATION,
                        Input.TRANSPORT,
                        Input.REPLACED,
                        Input.EMPTY_RETURN);
        assertThat(carbon.workings().factors().get(Input.VIRGIN).source()).isEqualTo("essai");
        assertThat(carbon.workings().get(Input.VIRGIN).central()).isEqualByComparingTo("150");
    }

    @Test
    void saysWhatIsMissingInsteadOfGuessing() {
        var blank = reckon(Assumption.NONE, situation(null, null, null, false));
        assertThat(blank.figures()).isEmpty();
        assertThat(blank.gaps()).containsExactly(Gap.TONNES);
        var far = reckon(Assumption.NONE, situation("12", null, null, false));
        assertThat(far.figures()).extracting(Reckoning.Figure::indicator).containsExactly(Indicator.VIRGIN_SAVED);
        assertThat(far.gaps()).contains(Gap.KM, Gap.FATE, Gap.GIVER_PRICES, Gap.TAKER_PRICES);
    }

    @Test
    void divertsFromLandfillOnlyWhatWentThere() {
        var burnt = new Assumption("R1", null, null, null, null, null, null, null, null, null, null, 1, Map.of());
        var reckoning = reckon(burnt, situation("12", 5, 4, false));
        assertThat(reckoning.figures())
                .extracting(Reckoning.Figure::indicator)
                .doesNotContain(Indicator.DIVERTED)
                .contains(Indicator.UPGRADED);
    }

    @Test
    void countsHazardousWasteOnlyWhereItIs() {
        assertThat(central(reckon(A, situation("12", 5, 5, true)), Indicator.HAZARDOUS))
                .isEqualByComparingTo("12");
        assertThat(reckon(A, situation("12", 5, 5, false)).figures())
                .extracting(Reckoning.Figure::indicator)
                .doesNotContain(Indicator.HAZARDOUS);
    }
}
