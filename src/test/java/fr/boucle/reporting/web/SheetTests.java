package fr.boucle.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6", "-2", "@SUM(A1)", "\tx", "\rx"})
    void letsNothingTypedBecomeAFormula(String typed) {
        assertThat(Sheet.cell(typed)).isEqualTo("'" + typed);
        assertThat(Sheet.cell(Optional.of(typed))).isEqualTo("'" + typed);
    }

    @Test
    void keepsNumbersNumbers() {
        assertThat(Sheet.cell(new BigDecimal("-1E+3"))).isEqualTo("-1000");
        assertThat(Sheet.cell(-2.5)).isEqualTo("-2.5");
        assertThat(Sheet.cell(Optional.of(12))).isEqualTo("12");
    }

    @Test
    void writesDatesAsIsoAndNothingAsNothing() {
        assertThat(Sheet.cell(Instant.parse("2026-11-22T08:00:00.123Z"))).isEqualTo("2026-11-22T08:00:00Z");
        assertThat(Sheet.cell(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22");
        assertThat(Sheet.cell(null)).isEmpty();
        assertThat(Sheet.cell(Optional.empty())).isEmpty();
    }

    @Test
    void beginsWithAByteOrderMarkAndQuotesWhatNeedsIt() {
        var sheet = Sheet.of("name", "remark").row("A, B", "dit « oui »\nou \"non\"");
        assertThat(new String(sheet.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffname,remark\r\n\"A, B\",\"dit « oui »\nou \"\"non\"\"\"\r\n");
        assertThat(sheet.lines()).isEqualTo(1);
    }
}
