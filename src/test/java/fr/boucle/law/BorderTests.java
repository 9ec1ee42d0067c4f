package fr.boucle.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.RuleViolation;
import fr.boucle.law.Particulars.Border;
import fr.boucle.law.Particulars.Procedure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorderTests {
    private static Border border(Procedure procedure, String number, String to) {
        return new Border(true, procedure, number, "B3050", "FR", List.of(), to, null, null);
    }

    @ParameterizedTest
    @CsvSource({"NOTIFICATION,FR2026000123", "ANNEX_VII,A7E2026000123", "ANNEX_VII,A7I2026000123"})
    void takesTheNumberOfItsProcedure(Procedure procedure, String number) {
        assertThatCode(() -> border(procedure, number, "BE").demand()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NOTIFICATION,A7E2026000123,BE,number",
                "ANNEX_VII,FR2026000123,BE,number",
                "ANNEX_VII,A7E12,BE,number",
                "-,FR2026000123,BE,procedure",
                "NOTIFICATION,FR2026000123,XY,to"
            })
    void refusesANumberOfTheOtherOneAndACountryThatIsNone(Procedure procedure, String number, String to, String field) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> border(procedure, number, to).demand())
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    @Test
    void refusesAConsentThatEndsBeforeItBegins() {
        var day = LocalDate.of(2026, 11, 22);
        var wrong = new Border(true, null, null, null, null, List.of("NL"), null, day, day.minusDays(1));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(wrong::demand);
    }
}
