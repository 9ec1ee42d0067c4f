package fr.boucle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityTests {
    private static final Catalogue CATALOGUE = RealCatalogue.get();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chiffons souillés de solvants | SOILED
            Mouldy flour, damp bags | SOILED
            Verontreinigde grond | SOILED
            Verschmutzte Folien | SOILED
            Peelings from our canteen | KITCHEN
            Restes de viande de découpe | MEAT
            Cartons pour contact alimentaire | FOOD
            Voeder voor varkens | FEED
            Einstreu für Pferde | BEDDING
            Terreau pour jardins partagés | SOIL
            Stuffing for soft toys | SKIN
            """)
    void isNamedByATextInAnyLanguage(String text, Quality expected) {
        assertThat(CATALOGUE.recognise(text, "").qualities()).containsKey(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Palettes non souillées",
        "Terre sans hydrocarbures ni pesticides",
        "Uncontaminated wood",
        "Papier ohne Schimmel"
    })
    void isNotWhatATextDenies(String text) {
        assertThat(CATALOGUE.recognise(text, "").qualities()).doesNotContainKey(Quality.SOILED);
    }

    @Test
    void comesWithTheWordsThatSayIt() {
        assertThat(CATALOGUE.recognise("Sciure", "Souillée d’huile").qualities())
                .containsEntry(Quality.SOILED, "Souillée");
    }

    @Test
    void ofAnExcludedThingIsAWordNotAVerb() {
        assertThat(CATALOGUE
                        .recognise("Cuir sans chrome, sans payer le transport", "")
                        .deniedWords())
                .containsValue("chrome")
                .doesNotContainValue("payer");
    }
}
