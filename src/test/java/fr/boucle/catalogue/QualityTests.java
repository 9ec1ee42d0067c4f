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
            Pferdefutter gesucht | FEED
            Verschmutzter Sand | SOILED
            Houten kinderspeelgoed | SKIN
            Foin jamais moisi | CLEAN
            Groenafval, geen vlees | MEATLESS
            Cuivre oui, viande non. | MEATLESS
            Spent plating bath | USED
            Presse à balles pour cartons | MACHINE
            Recherche broyeur à bois | MACHINE
            Cardboard baler for sale | MACHINE
            Ballenpresse gesucht | MACHINE
            Houtsnijmachine | MACHINE
            Location de bennes à gravats | SERVICE
            Forklift driver training | SERVICE
            Reifenwartung | SERVICE
            Golfplaten, schuur uit 1985 | OLD
            Matelas, punaises de lit | POISON
            Vulling, plantaardig | MEATLESS
            Pneus agraires neufs | NEW
            Neue Holzpaletten gesucht | NEW
            Dachbahnen mit Asbestverdacht | POISON
            Späne trocken, ölfrei | CLEAN
            Oil-free swarf | CLEAN
            Asphaltgranulat teerfrei | CLEAN
            """)
    void isNamedByATextInAnyLanguage(String text, Quality expected) {
        assertThat(CATALOGUE.recognise(text, "").qualities()).containsKey(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Palettes non souillées",
        "Terre sans hydrocarbures ni pesticides",
        "Uncontaminated wood",
        "Papier ohne Schimmel",
        "'Tuiles, diagnostic amiante fait'",
        "'Topsoil, asbestos not detected'"
    })
    void isNotWhatATextDenies(String text) {
        assertThat(CATALOGUE.recognise(text, "").qualities()).doesNotContainKey(Quality.SOILED);
    }

    @Test
    void isNotInTheNameOfABuildingOrInAWordThatLooksLikeAnother() {
        assertThat(CATALOGUE.recognise("Roof for a cattle shed", "").qualities())
                .doesNotContainKey(Quality.FEED);
        assertThat(CATALOGUE.recognise("Pâte argileuse", "").qualities()).doesNotContainKey(Quality.FEED);
        assertThat(CATALOGUE.recognise("Heavy cloth", "").qualities()).doesNotContainKey(Quality.SKIN);
        assertThat(CATALOGUE.recognise("Tiles laid in 1998", "").qualities()).doesNotContainKey(Quality.OLD);
    }

    @Test
    void comesWithTheWordsThatSayIt() {
        assertThat(CATALOGUE.recognise("Sciure", "Souillée d’huile").qualities())
                .containsEntry(Quality.SOILED, "Souillée");
    }

    @Test
    void isSaidByAWasteCodeToo() {
        assertThat(CATALOGUE.qualitiesOf("02 02 02")).containsOnlyKeys(Quality.MEAT);
        assertThat(CATALOGUE.qualitiesOf("16 10 02")).containsOnlyKeys(Quality.SOILED);
        assertThat(CATALOGUE.qualitiesOf("15 01 03")).isEmpty();
    }

    @Test
    void isSaidByTheActivityOfWhoNeedsSomethingOrganic() {
        assertThat(CATALOGUE.usesOf("10.71C")).containsOnlyKeys(Quality.FOOD);
        assertThat(CATALOGUE.usesOf("10.91Z")).containsOnlyKeys(Quality.FEED);
        assertThat(CATALOGUE.usesOf("25.11Z")).isEmpty();
    }

    @Test
    void ofAnExcludedThingIsAWordNotAVerb() {
        assertThat(CATALOGUE
                        .recognise("Cuir sans chrome, sans payer le transport", "")
                        .deniedWords())
                .containsValue("chrome")
                .doesNotContainValue("payer");
    }

    @ParameterizedTest
    @CsvSource({
        "Chutes de scierie",
        "Old newspapers",
        "Sawdust from a band saw",
        "Cartons pressés en balles",
        "Verschnitt aus der Presse"
    })
    void isNoMachineThatOnlyMadeIt(String title) {
        assertThat(CATALOGUE.recognise(title, "").qualities()).doesNotContainKey(Quality.MACHINE);
    }

    @Test
    void isNewWhereAWordByItselfSaysSo() {
        assertThat(CATALOGUE.recognise("Cardboard boxes", "500 units, new.").qualities())
                .containsKey(Quality.NEW);
        assertThat(CATALOGUE.recognise("Cardboard boxes", "For our new plant.").qualities())
                .doesNotContainKey(Quality.NEW);
    }
}
