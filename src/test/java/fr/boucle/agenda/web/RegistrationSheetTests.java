package fr.boucle.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationSheetTests {
    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void letsNoCellBecomeAFormula(String typed) {
        assertThat(RegistrationSheet.inert(typed)).isEqualTo("'" + typed);
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(RegistrationSheet.inert("Ana-Maria = ?")).isEqualTo("Ana-Maria = ?");
        assertThat(RegistrationSheet.inert("")).isEmpty();
    }

    @Test
    void beginsWithAByteOrderMarkAndItsColumns() {
        assertThat(RegistrationSheet.of(List.of(), key -> key.replace("registration.", "")))
                .isEqualTo("\ufeffturn,name,email,company,state,registeredAt\r\n");
    }
}
