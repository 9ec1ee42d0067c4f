package fr.boucle.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.companies.Identifier.Kind;
import fr.boucle.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTests {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "13002526500013", "732 829 320 00074", "732.829.320.00074"})
    void takesASiretWhoseLuhnSumIsRight(String typed) {
        assertThat(Identifier.read(Kind.SIRET, typed).number()).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000049837", "35600000040773"})
    void takesLaPosteByItsSumOfDigits(String typed) {
        assertThat(Identifier.read(Kind.SIRET, typed).number()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000075",
                "35600000049838",
                "00000000000000",
                "7328293200007",
                "732829320000741",
                "732829320",
                "7328293200007A",
                "７３２８２９３２００００７４",
                ""
            })
    void refusesEverythingElseAsASiret(String typed) {
        assertRefused(Kind.SIRET, typed, "company.identifier.siret.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0403.170.701", "BE 0403.170.701", "0403170701", "be0200065765"})
    void takesABelgianNumberWhoseLastDigitsAreRight(String typed) {
        assertThat(Identifier.read(Kind.BE, typed).number()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0403170702", "403170701", "2403170701", "04031707011", "0000000097", ""})
    void refusesEverythingElseAsABelgianNumber(String typed) {
        assertRefused(Kind.BE, typed, "company.identifier.be.wrong");
    }

    @Test
    void mayBeNoneYet() {
        assertThat(Identifier.read(Kind.NONE, "what was typed is left").number())
                .isNull();
        assertThat(Identifier.read(Kind.NONE, null).printed()).isEmpty();
    }

    @Test
    void isPrintedInGroups() {
        assertThat(Identifier.read(Kind.SIRET, "73282932000074").printed()).isEqualTo("732 829 320 00074");
        assertThat(Identifier.read(Kind.BE, "BE0403170701").printed()).isEqualTo("0403.170.701");
    }

    @Test
    void readsWhatItPrints() {
        var siret = Identifier.read(Kind.SIRET, "35600000049837");
        var belgian = Identifier.read(Kind.BE, "0403170701");

        assertThat(Identifier.read(Kind.SIRET, siret.printed())).isEqualTo(siret);
        assertThat(Identifier.read(Kind.BE, belgian.printed())).isEqualTo(belgian);
    }

    private static void assertRefused(Kind kind, String typed, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Identifier.read(kind, typed))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).hasValue("identifier");
                });
    }
}
