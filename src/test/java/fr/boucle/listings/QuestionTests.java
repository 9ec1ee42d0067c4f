package fr.boucle.listings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.RealCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTests {
    private static Question ask(String typed) {
        return Question.of(typed, false, RealCatalogue.get(), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 01 03", "15.01.03", " 15 01 03* "})
    void knowsAWasteCodeHoweverItIsTyped(String typed) {
        assertThat(ask(typed).parts()).containsExactly("'w:150103':*");
        assertThat(ask(typed).understood().code()).hasValue("15 01 03");
    }

    @Test
    void takesSixDigitsInARowForANumberToo() {
        assertThat(ask("150103").all()).isEqualTo("'w:150103':* | '150103' | 'n:150103'");
    }

    @Test
    void knowsASubChapterByItsPairs() {
        assertThat(ask("15 01").parts()).containsExactly("'w:1501':*");
        assertThat(ask("2026").understood().code()).isEmpty();
        assertThat(ask("99 98 97").understood().code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"n° 468,'''n:468'''", "N°0468,'''n:468'''", "#468,'''n:468'''", "468,'''n:468'' | ''468'''"})
    void knowsTheNumberOfAListing(String typed, String asked) {
        assertThat(ask(typed).all()).isEqualTo(asked);
    }

    @Test
    void asksForTheConceptOrTheWordItself() {
        assertThat(ask("pallets").all()).isEqualTo("'m:wood-pallet' | 'palet'");
        assertThat(ask("pallets").understood().materials()).containsExactly(MaterialId.of("wood-pallet"));
    }

    @Test
    void asksForTheWordAloneWhereOnlyWordsAreWanted() {
        var asked = Question.of("pallets", true, RealCatalogue.get(), List.of());
        assertThat(asked.all()).isEqualTo("'palet'");
        assertThat(asked.understood().materials()).isEmpty();
    }

    @Test
    void takesAWordOutsideTheGraphForTheBeginningOfOne() {
        assertThat(ask("quenouil").all()).isEqualTo("'quenouil':*");
    }

    @Test
    void asksForAllPartsFirstAndNeverForALoneNumberAfterwards() {
        assertThat(ask("quenouille 7").all()).isEqualTo("('quenouil':*) & ('7')");
        assertThat(ask("quenouille 7").some()).isEqualTo("'quenouil':*");
    }

    @Test
    void asksForNothingWhereNothingIsTyped() {
        assertThat(ask("  ").all()).isEmpty();
        assertThat(ask("!?").all()).isEmpty();
    }
}
