package fr.boucle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.boucle.catalogue.Recognition.Found;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the recogniser reads in short trade texts. */
class RecogniserTests {
    private static final Catalogue CATALOGUE = new Catalogue();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sciure sans bois traité | sawdust | treated-wood
            Verre sans métal ni plastique | glass | plastic
            Pas de métal dans les gravats | inert-rubble | metal
            Wood chips, not suitable for animal bedding | wood-chips | animal-bedding
            Houtsnippers zonder behandeld hout | wood-chips | treated-wood
            Holz ohne Spanplatten, sauber | wood | particle-board
            PVC-free plastic film | ldpe-film | pvc
            Gravats : plâtre interdit | inert-rubble | plaster
            Asbestfreier Bauschutt | inert-rubble | asbestos-waste
            Gravats de béton sans amiante et plâtre | concrete-rubble | plaster
            Cartons sans film plastique, palettes bois | wood-pallet | ldpe-film
            Steel scrap, zinc coated not accepted | steel-scrap | galvanised-steel
            IJzerschroot, verzinkt niet toegelaten | ferrous-metal | galvanised-steel
            Vlakglas, spiegels: nee | flat-glass | mirror
            Glass cullet, glass ceramic is a no-go | glass | glass-ceramic
            Copeaux d’aluminium sans Mg | aluminium-turnings | magnesium
            Compost : ne convient pas à la litière | compost | animal-bedding
            """)
    void marksWhatTheTextDenies(String text, String there, String denied) {
        assertThat(ids(read(text), false)).contains(there).doesNotContain(denied);
        assertThat(ids(read(text), true)).contains(denied).doesNotContain(there);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bois non traité | clean-wood
            Untreated wood | clean-wood
            Onbehandeld hout | clean-wood
            Solvants usés non chlorés | solvent-non-halogenated
            Palettes hors service | pallet-broken
            Métaux non ferreux | non-ferrous-metal
            """)
    void takesADenialWithinANameForThePartOfTheNameItIs(String text, String expected) {
        assertThat(read(text).found()).noneMatch(Found::denied);
        assertThat(read(text).best()).contains(MaterialId.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            palletes cassées | pallet-broken
            drêche de brasserei | brewers-grain
            polyéthyléne en film | ldpe-film
            aluminim | aluminium
            Gipskartonplaten | plasterboard
            waste cardbord | corrugated-cardboard
            bateries au plomb | lead-battery
            """)
    void forgivesTypingErrors(String text, String expected) {
        assertThat(read(text).best()).contains(MaterialId.of(expected));
    }

    @Test
    void leavesOrdinaryWordsUncorrected() {
        assertThat(read("Nous cherchons un partenaire sérieux pour chaque semaine")
                        .found())
                .isEmpty();
    }

    @Test
    void findsWordsOutOfOrderAndApart() {
        assertThat(ids(read("Chutes de hêtre et de chêne massif"), false)).contains("solid-wood-offcut");
        assertThat(ids(read("Paletten aus Holz"), false)).contains("wood-pallet");
        assertThat(ids(read("Bouteilles de vin, souvent vides"), false)).contains("glass-bottle");
    }

    @Test
    void doesNotJoinWordsOfTwoSentences() {
        assertThat(ids(read("Papier. Broyé chaque lundi."), false)).doesNotContain("shredded-paper");
    }

    @Test
    void keepsTheNarrowerOfTwoConceptsThatShareWords() {
        assertThat(ids(read("Chutes de tôle d’acier"), false))
                .contains("steel-sheet-offcuts")
                .doesNotContain("steel-scrap", "ferrous-metal", "metal");
    }

    @Test
    void trustsTheTitleMoreThanTheDescription() {
        var recognition = CATALOGUE.recognise("Sciure de bois", "Nous avons aussi du compost mûr.");
        assertThat(recognition.found())
                .first()
                .matches(found -> found.material().equals(MaterialId.of("sawdust")));
        assertThat(weight(recognition, "compost")).isLessThan(0.6);
    }

    @Test
    void trustsWhatIsWantedMoreThanWhatItIsFor() {
        assertThat(read("Sciure pour compost").best()).contains(MaterialId.of("sawdust"));
        assertThat(read("Pain rassis pour chevaux et biogaz").best()).contains(MaterialId.of("bread-surplus"));
    }

    @Test
    void takesPackingForPacking() {
        var recognition = CATALOGUE.recognise("Chutes d’aluminium", "En fûts, sur palettes.");
        assertThat(weight(recognition, "wood-pallet")).isLessThan(0.2);
    }

    @Test
    void quotesTheWordsThatGaveItAway() {
        assertThat(read("Lot de Palettes Cassées à donner").found())
                .first()
                .extracting(Found::evidence)
                .isEqualTo("Palettes Cassées");
    }

    @Test
    void keepsEveryWeightBetweenZeroAndOne() {
        var recognition = CATALOGUE.recognise("Compost mûr, compost végétal, compost", "Compost mûr. ".repeat(50));
        assertThat(recognition.found()).allMatch(found -> found.weight() > 0 && found.weight() <= 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "1 ",
                "a",
                "a ",
                "\u200f",
                "\u202ebois ",
                "bo\u00adis ",
                "sans ",
                "sans bois ",
                "chutes de bois ",
                "xqzvkwpt ",
                "(a+)+",
                "holzpapier",
                "\u0000",
                "\ud83d",
                "e\u0301",
                "palette,",
                "\n"
            })
    @Timeout(30)
    void bearsHostileTexts(String bit) {
        var text = bit.repeat(100_000 / bit.length());
        assertThatNoException().isThrownBy(() -> CATALOGUE.recognise(text, text));
        long start = System.nanoTime();
        CATALOGUE.recognise(text, text);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    /** No name of the graph is in it, but what the graph says of uses is. */
    @Test
    void guessesWhatATextIsLikelyAbout() {
        var text = CATALOGUE.recognise("Matière à mélanger à l’argile", "Pour rendre la terre cuite poreuse.");

        assertThat(ids(text, false)).contains("brick-additive");
        assertThat(text.found()).allMatch(found -> found.weight() <= 0.5);
    }

    @Test
    void guessesNothingThatATextDenies() {
        var text = CATALOGUE.recognise("Fibres courtes", "Sans ouate de cellulose.");

        assertThat(ids(text, false)).doesNotContain("cellulose-insulation");
    }

    @Test
    void readsNothingInNothing() {
        assertThat(CATALOGUE.recognise("", "").found()).isEmpty();
        assertThat(CATALOGUE.recognise(" ", "…").best()).isEmpty();
    }

    /** A word that two unrelated concepts claim tells nobody which is meant: give it to one, or make it longer. */
    @Test
    void knowsNoPhraseThatTwoBranchesClaim() {
        var graph = Graph.load();
        var clashes = new SoftAssertions();
        new Recogniser(graph, List.of(), Set.of())
                .lexicon().learnt().values().stream()
                        .map(owners -> List.copyOf(owners.keySet()))
                        .filter(owners -> owners.size() > 1)
                        .forEach(owners -> clashes.assertThat(owners)
                                .allMatch(one -> owners.stream()
                                        .allMatch(
                                                other -> graph.isBroader(one, other) || graph.isBroader(other, one))));
        clashes.assertAll();
    }

    private static Recognition read(String text) {
        return CATALOGUE.recognise(text, "");
    }

    private static List<String> ids(Recognition recognition, boolean denied) {
        return recognition.found().stream()
                .filter(found -> found.denied() == denied)
                .map(found -> found.material().value())
                .toList();
    }

    private static double weight(Recognition recognition, String id) {
        return recognition.found().stream()
                .filter(found -> found.material().equals(MaterialId.of(id)))
                .mapToDouble(Found::weight)
                .sum();
    }
}
