package fr.boucle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.SearchWords.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {
    private static SearchWords read(String typed) {
        return RealCatalogue.get().searched(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"palettes", "Palette", "pallets", "pallete", "Holzpaletten", "houten pallets", "PALETTES EN BOIS"
            })
    void nameTheSameThingInFourLanguagesAndMistyped(String typed) {
        assertThat(read(typed).meant()).containsExactly(MaterialId.of("wood-pallet"));
    }

    @ParameterizedTest
    @CsvSource({"plastique,plastic", "Kunststoff,plastic", "huile,oil", "zaagsel,sawdust", "formation,training"})
    void areTheSurestConceptOnly(String typed, String meant) {
        assertThat(read(typed).meant()).containsExactly(MaterialId.of(meant));
    }

    @Test
    void leaveOutWhatAnyListingMaySay() {
        assertThat(read("nous cherchons des palettes pour le chantier de Wingles")
                        .words())
                .extracting(Word::typed)
                .contains("palettes", "Wingles")
                .doesNotContain("nous", "cherchons", "des", "pour", "le", "de");
    }

    @Test
    void keepAWordThatTheGraphDoesNotKnowAsItIsWritten() {
        assertThat(read("Quenouille").words()).singleElement().satisfies(word -> {
            assertThat(word.typed()).isEqualTo("Quenouille");
            assertThat(word.meant()).isEmpty();
        });
    }

    @Test
    void keepSmallWordsWhereThereAreNoOthers() {
        assertThat(read("de la").words()).isNotEmpty();
        assertThat(read("  !? ").words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PE-HD", "PA 66"})
    void takeANameInTwoPartsForOne(String typed) {
        assertThat(read(typed).words()).hasSize(1);
    }

    @Test
    void passOverWhatTheyDeny() {
        assertThat(read("carton sans plastique").meant()).containsExactly(MaterialId.of("corrugated-cardboard"));
    }

    @Test
    void areADozenAtMost() {
        assertThat(read("quenouille ".repeat(10_000)).words()).hasSize(12);
    }
}
