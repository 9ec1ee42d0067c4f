package fr.boucle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.boucle.catalogue.CodeSuggestion.Fit;
import fr.boucle.catalogue.CodeSuggestion.Reason;
import fr.boucle.catalogue.CodeSuggestion.Reason.Kind;
import fr.boucle.catalogue.WasteCodes.Lesson;
import fr.boucle.catalogue.WasteCodes.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain words of every trade find their code in the European list. */
class WasteCodesTests {
    private static final WasteCodes CODES = new WasteCodes(RealCatalogue.get());

    /** Right code (several where practice knows several), text, activity where one is given. */
    static final String TEXTS = """
            01 01 02;01 04 08 | Schiste houiller de terril |
            01 03 09 | Boues rouges d’alumine non dangereuses |
            01 04 13 | Boues de sciage de marbre | 23.70Z
            01 04 09 | Argile de découverte de carrière | 08.12Z
            01 05 04 | Boues de forage à la bentonite, eau douce |
            02 01 03 | Paille de blé en bottes | 01.11Z
            02 01 06 | Fumier de cheval |
            02 01 04 | Bâches et ficelles agricoles en plastique | 01.50Z
            02 01 08 | Produits phytosanitaires périmés | 01.11Z
            02 02 02;02 02 03 | Os et gras d’abattoir | 10.11Z
            02 03 04 | Épluchures de pommes de terre | 10.31Z
            02 04 01 | Terre de lavage de betteraves | 10.81Z
            02 05 01 | Lactosérum de fromagerie | 10.51C
            02 06 01 | Pain invendu et pâte à pain | 10.71A
            02 07 04;02 07 01 | Drêche de brasserie | 11.05Z
            02 07 01;02 07 04;02 07 02 | Marc de raisin | 11.02B
            03 01 01 | Écorces de pin de scierie | 16.10A
            03 01 05 | Sciure de sapin non traité | 16.10A
            03 01 05 | Chutes de chêne massif | 16.23Z
            03 01 05 | Chutes de panneaux de particules | 31.02Z
            03 01 04 | Chutes de bois traités dangereux | 16.23Z
            03 03 05 | Boues de désencrage | 17.12Z
            03 03 02 | Liqueur verte de papeterie | 17.11Z
            04 01 08 | Chutes de cuir tanné au chrome | 15.12Z
            04 02 22 | Chutes de tissu de coton, atelier de confection | 14.13Z
            05 01 07 | Goudron acide de raffinerie |
            06 01 01 | Acide sulfurique usé |
            06 02 04 | Soude caustique usée |
            06 13 03 | Noir de carbone |
            07 02 13 | Purges d’injection et chutes de PVC | 22.29A
            08 01 11 | Peintures solvantées périmées |
            08 02 01 | Poudre époxy de thermolaquage | 25.61Z
            08 03 12;08 03 13 | Encres d’imprimerie périmées | 18.12Z
            08 03 18;08 03 17 | Cartouches de toner vides |
            08 04 10 | Colles et mastics à l’eau, sans solvant |
            09 01 04 | Bains de fixage de radiographie |
            10 01 01;10 01 03 | Cendres de chaufferie bois | 35.30Z
            10 01 02 | Cendres volantes de charbon | 35.11Z
            10 01 05 | Gypse de désulfuration des fumées | 35.11Z
            10 02 10 | Battitures de laminoir | 24.10Z
            10 02 01;10 02 02 | Laitier de haut-fourneau | 24.10Z
            10 09 08;10 09 06 | Sables de fonderie de fonte | 24.51Z
            10 11 12 | Calcin de verrerie, rebuts de verre | 23.13Z
            10 12 08 | Carreaux de céramique cuits, rebuts | 23.31Z
            10 13 14 | Boues et retours de béton de centrale | 23.63Z
            11 01 05 | Bains usés d’acide de décapage | 25.61Z
            11 01 09;11 01 10 | Boues d’hydroxydes métalliques, traitement de surface | 25.61Z
            11 05 01;11 05 02 | Mattes de zinc de galvanisation | 25.61Z
            12 01 01 | Copeaux d’acier d’usinage | 25.62B
            12 01 03 | Tournures d’aluminium | 25.62B
            12 01 05 | Copeaux de plastique d’usinage | 25.62B
            12 01 09 | Émulsions d’usinage, huile soluble usée | 25.62B
            13 01 10;13 01 13;13 01 11 | Huile hydraulique usagée |
            13 02 05;13 02 08;13 02 06 | Huile moteur de vidange | 45.20A
            13 05 02 | Boues de séparateur d’hydrocarbures | 45.20A
            14 06 02 | Solvants chlorés usés, perchloréthylène |
            14 06 03 | Solvants non halogénés usagés, acétone et white-spirit |
            14 06 01;16 05 04 | Fluide frigorigène R410A récupéré | 43.22B
            15 01 01 | Cartons d’emballage pliés | 47.11D
            15 01 02 | Film étirable et housses plastique de palettes | 52.10B
            15 01 03 | Palettes en bois cassées | 46.90Z
            15 01 04 | Fûts métalliques vides et propres |
            15 01 07 | Bouteilles en verre vides |
            15 01 10 | Bidons en plastique vides, souillés de produits chimiques |
            15 02 02 | Chiffons souillés d’huile | 25.62B
            15 02 02 | Absorbants souillés d’hydrocarbures |
            15 02 03 | Filtres à air et gants propres, non souillés |
            16 01 03 | Pneus usagés de poids lourds | 45.31Z
            16 01 07 | Filtres à huile | 45.20A
            16 01 13 | Liquide de frein | 45.20A
            16 02 14;20 01 36 | Ordinateurs et écrans plats hors service |
            16 02 11;20 01 23 | Réfrigérateurs hors service avec CFC |
            16 05 04;16 05 05 | Bombes aérosols pleines |
            16 06 01 | Batteries au plomb usagées |
            16 08 01 | Catalyseurs usés au platine |
            16 11 04;16 11 03;16 11 02 | Briques réfractaires de four d’aciérie | 24.10Z
            17 01 01 | Béton de démolition concassé | 43.11Z
            17 01 02 | Briques de démolition | 43.11Z
            17 01 07 | Gravats en mélange : béton, briques, tuiles | 43.11Z
            17 02 01 | Bois de charpente de démolition | 43.11Z
            17 02 04 | Traverses de chemin de fer créosotées |
            17 03 02 | Fraisat d’enrobés bitumineux | 42.11Z
            17 04 05 | Ferraille de chantier | 43.11Z
            17 04 11 | Chutes de câbles électriques en cuivre | 43.21A
            17 05 04 | Terres excavées non polluées | 43.12A
            17 05 03 | Terres polluées aux hydrocarbures | 43.12B
            17 06 04 | Laine de verre déposée, isolation | 43.29A
            17 06 05 | Plaques de fibrociment amianté |
            17 08 02 | Chutes de plaques de plâtre | 43.31Z
            17 09 04 | Déchets de chantier en mélange non dangereux | 43.39Z
            18 01 03 | Déchets de soins à risque infectieux | 86.10Z
            18 01 09;20 01 32 | Médicaments périmés | 47.73Z
            18 01 10 | Amalgame dentaire | 86.23Z
            19 01 12;19 01 11 | Mâchefers d’incinération d’ordures ménagères | 38.21Z
            19 05 03 | Compost hors norme | 38.21Z
            19 08 05 | Boues de station d’épuration urbaine | 37.00Z
            19 09 04 | Charbon actif usé de traitement d’eau potable | 36.00Z
            19 12 10;19 12 12 | CSR, combustible solide de récupération | 38.32Z
            20 01 01 | Vieux papiers de bureau | 69.20Z
            20 01 08 | Restes de repas de cantine, déchets de cuisine | 56.29A
            20 01 21 | Tubes fluorescents usagés |
            20 01 25 | Huile de friture usagée | 56.10A
            20 02 01 | Tontes de pelouse et tailles de haies | 81.30Z
            20 03 07 | Encombrants en mélange | 84.11Z
            15 01 03 | Gebroken houten pallets |
            15 01 01 | Kartonnen verpakkingen |
            16 01 03 | Versleten autobanden |
            20 01 25 | Gebruikte frituurolie |
            16 01 03 | Scrap tyres from lorries |
            12 01 01 | Steel turnings and swarf | 25.62B
            13 02 05;13 02 08;13 02 06 | Used engine oil |
            03 01 05 | Clean sawdust from a sawmill | 16.10A
            16 01 03 | Altreifen |
            17 01 01 | Betonbruch aus Abbruch |
            15 01 03 | Einwegpaletten aus Holz, beschädigt |
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void findTheRightCodeAmongTheFirstThree(String right, String text, @Nullable String activity) {
        assertThat(suggested(text, activity).stream().limit(3)).as(text).anyMatch(List.of(right.split(";"))::contains);
    }

    @Test
    void findItFirstForMostTexts() {
        var lines = TEXTS.lines().map(line -> line.split("\\|", -1)).toList();
        long first = lines.stream()
                .filter(line -> suggested(line[1].strip(), line[2].isBlank() ? null : line[2].strip()).stream()
                        .limit(1)
                        .anyMatch(List.of(line[0].strip().split(";"))::contains))
                .count();

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(first * 100 / lines.size()).isGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location de salle de réunion",
                "Entrepôt à partager pour palettes",
                "Chaleur fatale à 60 °C disponible",
                "Formation cariste à plusieurs",
                "Transport mutualisé de palettes vers Lille",
                "Vapeur basse pression",
                "Achat groupé de papier de bureau",
                "Bureaux à louer",
                "Gardiennage mutualisé du site",
                "Électricité solaire en surplus",
                "Warehouse space to share",
                "Opslagruimte te huur",
                "Lagerfläche zu vermieten",
                "Divers",
                ""
            })
    void suggestNothingForWhatIsNoWaste(String text) {
        assertThat(suggested(text, null)).isEmpty();
    }

    @Test
    void neverSuggestWhatTheTextDenies() {
        assertThat(suggested("Cartons sans plastique", null))
                .contains("15 01 01")
                .noneMatch("15 01 02"::equals);
        assertThat(suggested("Copeaux de bois non traités, pas d’amiante", null))
                .noneMatch("17 06 05"::equals);
        assertThat(suggested("Boues de station non dangereuses", null))
                .allSatisfy(code -> assertThat(
                                RealCatalogue.get().waste(code).orElseThrow().hazardous())
                        .isFalse());
    }

    @Test
    void sayWhyByConceptByWordsAndByTrade() {
        var first = first(new Text("Sciure de sapin", "", "16.10A", false));

        assertThat(first.code().code()).isEqualTo("03 01 05");
        assertThat(first.reasons())
                .extracting(Reason::kind, Reason::said)
                .contains(
                        tuple(Kind.CONCEPT, "Sciure de sapin"),
                        tuple(Kind.WORDS, "Sciure"),
                        tuple(Kind.ORIGIN, "16.10A"));
    }

    @Test
    void weighTheTradeOfTheCompany() {
        assertThat(suggested("Bois en mélange", "16.23Z").get(0)).isEqualTo("03 01 05");
        assertThat(suggested("Bois en mélange", "43.11Z").get(0)).isEqualTo("17 02 01");
    }

    @Test
    void sayNoneForSureWhereTheWordsSayLittle() {
        assertThat(first(new Text("Bois", "", null, false)).fit()).isNotEqualTo(Fit.GOOD);
        assertThat(first(new Text("Palettes en bois cassées", "", null, false)).fit())
                .isEqualTo(Fit.GOOD);
    }

    @Test
    void bringUpTheHazardousTwinWhereADangerIsSaid() {
        assertThat(suggested("Chutes de bois", "16.23Z").get(0)).isEqualTo("03 01 05");
        assertThat(first(new Text("Chutes de bois", "", "16.23Z", true)).code().printed())
                .isEqualTo("03 01 04*");
        assertThat(suggested("Gants et filtres à air, non souillés", null).get(0))
                .isEqualTo("15 02 03");
    }

    @Test
    void nameTheTwinsOfAMirrorEntry() {
        assertThat(twins("17 05 04")).containsExactly("17 05 03*");
        assertThat(twins("17 05 03")).containsExactly("17 05 04");
        assertThat(twins("16 02 14")).containsExactly("16 02 09*", "16 02 10*", "16 02 11*", "16 02 12*", "16 02 13*");
        assertThat(twins("17 02 01")).containsExactly("17 02 04*");
        assertThat(twins("13 02 05")).isEmpty();
    }

    @Test
    void pairNearlyEveryMirrorEntry() {
        var alone = RealCatalogue.get().wastes().stream()
                .filter(WasteCode::mirror)
                .filter(code -> CODES.twins(code).isEmpty())
                .map(WasteCode::code);

        assertThat(alone).hasSizeLessThan(10);
        assertThat(RealCatalogue.get().wastes())
                .allSatisfy(
                        code -> assertThat(CODES.twins(code)).allMatch(twin -> twin.hazardous() != code.hazardous()));
    }

    @Test
    void offerTheRestOfTheSubChapterInsteadOfA99() {
        var other = RealCatalogue.get().waste("02 07 99").orElseThrow();

        assertThat(CODES.insteadOf(other))
                .extracting(WasteCode::code)
                .containsExactly("02 07 01", "02 07 02", "02 07 03", "02 07 04", "02 07 05");
        assertThat(CODES.insteadOf(RealCatalogue.get().waste("02 07 04").orElseThrow()))
                .isEmpty();
        assertThat(suggested("Écarts de brasserie", "11.05Z").get(0)).isNotEqualTo("02 07 99");
    }

    @Test
    void heedWhatStaffCorrectedOfSuchATextFirst() {
        var text = new Text("Gâteaux de filtre-presse de l’atelier bleu", "", null, false);
        var lesson = lesson("11 01 10", "Gâteau de filtre-presse, atelier bleu");

        assertThat(first(text).code().code()).isNotEqualTo("11 01 10");
        var corrected = CODES.suggest(text, List.of(lesson)).get(0);
        assertThat(corrected.code().code()).isEqualTo("11 01 10");
        assertThat(corrected.reasons().get(0)).isEqualTo(new Reason(Kind.CORRECTED, "", "2026-09-14"));
        assertThat(CODES.suggest(new Text("Pneus usagés", "", null, false), List.of(lesson)))
                .noneMatch(each -> each.code().code().equals("11 01 10"));
    }

    @Test
    void heedACorrectionOfTheSameConceptInOtherWords() {
        var lesson = lesson("02 03 04", "Kaffeesatz");

        assertThat(CODES.suggest(new Text("Marc de café de nos machines", "", null, false), List.of(lesson))
                        .get(0)
                        .reasons())
                .extracting(Reason::kind)
                .contains(Kind.CORRECTED);
    }

    @Test
    void bearHostileTexts() {
        assertThat(suggested("9".repeat(4000) + "(a+)+".repeat(400), "zz")).isEmpty();
    }

    private static Lesson lesson(String code, String words) {
        return new Lesson(
                RealCatalogue.get().waste(code).orElseThrow(),
                RealCatalogue.get().recognise(words, "").best(),
                words,
                LocalDate.of(2026, 9, 14));
    }

    private static List<String> twins(String code) {
        return CODES.twins(RealCatalogue.get().waste(code).orElseThrow()).stream()
                .map(WasteCode::printed)
                .toList();
    }

    private static CodeSuggestion first(Text text) {
        return CODES.suggest(text, List.of()).get(0);
    }

    private static List<String> suggested(String title, @Nullable String activity) {
        return CODES.suggest(new Text(title, "", activity, false), List.of()).stream()
                .map(each -> each.code().code())
                .toList();
    }
}
