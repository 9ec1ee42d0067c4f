package fr.boucle.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.RuleViolation;
import fr.boucle.quality.Limit.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTests {
    @ParameterizedTest
    @CsvSource({"4.99,OUTSIDE", "5,WITHIN", "15.0,WITHIN", "15.01,OUTSIDE"})
    void includesItsEnds(BigDecimal reading, Finding found) {
        var limit = new Limit("humidité", "%", new BigDecimal("5"), new BigDecimal("15"));
        assertThat(limit.find(reading)).isEqualTo(found);
    }

    @Test
    void saysNothingOfWhatWasNotRead() {
        assertThat(new Limit("chlore", "mg/kg", null, BigDecimal.TEN).find(null))
                .isEqualTo(Finding.UNREAD);
    }

    @Test
    void hasALeastOrAMostAndNotTheWrongWayRound() {
        assertRefused("quality.limit.none", null, null);
        assertRefused("quality.limit.crossed", BigDecimal.TEN, BigDecimal.ONE);
    }

    @Test
    void standsOnceInAVersion() {
        var limit = new Limit("humidité", "%", null, BigDecimal.TEN);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Tolerance.Limits(List.of(limit, limit), "fiche"))
                .withMessage("quality.limit.twice");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Tolerance.Limits(List.of(limit), " "))
                .withMessage("quality.limit.why");
    }

    private static void assertRefused(String why, BigDecimal least, BigDecimal most) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Limit("humidité", "%", least, most))
                .withMessage(why);
    }
}
