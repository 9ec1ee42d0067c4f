package fr.boucle.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.contracts.Draft.Blank;
import fr.boucle.contracts.Draft.Piece;
import fr.boucle.kernel.DataFile;
import fr.boucle.kernel.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class FillingTests {
    private static final Pattern FACT = Pattern.compile("\\{\\??([a-z]+)}");

    private static Draft fill(String text, boolean kept) {
        var messages = new StaticMessageSource();
        messages.addMessage("contract.blank", Locale.FRENCH, "à compléter :");
        var filling = new Filling(
                Map.of("km", "30", "status", "un déchet de $1"),
                Map.of(
                        "carrier",
                        new Blank("transporteur", "/synergies/1/regime"),
                        "status:code",
                        new Blank("code déchet", "/synergies/1/regime")),
                messages,
                Locale.FRENCH);
        return filling.fill(List.of(new Clause("carriage", "Transport", text, kept)));
    }

    @Test
    void putsFactsInTheirPlacesAsTheyAre() {
        assertThat(fill("Sur {km} km, {status}.", true).clauses().get(0).text())
                .isEqualTo("Sur 30 km, un déchet de $1.");
    }

    @Test
    void marksWhatNobodyEnteredAndSaysWhereItIsEntered() {
        var draft = fill("Par {carrier}, avant {?date}. {status}", true);
        assertThat(draft.clauses().get(0).text())
                .contains("Par […… à compléter : transporteur], avant […… à compléter : date].");
        assertThat(draft.missing())
                .containsExactlyInAnyOrder(
                        new Blank("transporteur", "/synergies/1/regime"),
                        new Blank("code déchet", "/synergies/1/regime"));
    }

    @Test
    void missesNothingForAClauseThatIsSwitchedOff() {
        assertThat(fill("Par {carrier}", false).missing()).isEmpty();
    }

    @Test
    void leavesABraceThatNamesNothing() {
        assertThat(fill("Selon {annexe 2}", true).clauses().get(0).text()).isEqualTo("Selon {annexe 2}");
    }

    @Test
    void findsTheBlanksAgainInATextThatWasEdited() {
        assertThat(Draft.pieces("Avant le […… à compléter : date], sans faute"))
                .containsExactly(
                        new Piece("Avant le ", false),
                        new Piece("[…… à compléter : date]", true),
                        new Piece(", sans faute", false));
    }

    @Test
    void refusesAClauseWithoutWords() {
        assertThatThrownBy(() -> new Clause("own-1", " ", "texte", true)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Clause("own-1", "Titre", "", true)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Clause("own-1", "Titre", "x".repeat(8001), true))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void knowsEveryPlaceOfTheClausesThatComeWithTheProductInThreeLanguagesAlike() {
        Map<String, List<CSVRecord>> byClause = DataFile.lines("/reference/contract-clauses.csv").stream()
                .collect(Collectors.groupingBy(line -> line.get("kinds") + " " + line.get("key")));
        assertThat(byClause).hasSize(23).allSatisfy((clause, lines) -> {
            assertThat(lines).extracting(line -> line.get("language")).containsExactly("fr", "en", "nl");
            assertThat(lines.stream().map(FillingTests::facts).distinct()).hasSize(1);
        });
    }

    private static List<String> facts(CSVRecord line) {
        return FACT.matcher(line.get("text"))
                .results()
                .map(found -> found.group())
                .filter(place -> !place.startsWith("{?"))
                .toList();
    }
}
