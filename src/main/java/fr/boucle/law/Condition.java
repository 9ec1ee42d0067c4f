package fr.boucle.law;

import fr.boucle.kernel.DataFile;
import fr.boucle.synergies.LegalStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * A question that a legal status opens.
 *
 * @param asks by language
 * @param helps by language: what it means and what would show it
 * @param source the text of law that asks it
 */
public record Condition(
        String id, LegalStatus status, Map<String, String> asks, Map<String, String> helps, String source) {
    private static final List<Condition> ALL = DataFile.lines("/reference/legal-conditions.csv").stream()
            .map(Condition::read)
            .toList();

    private static Condition read(CSVRecord line) {
        return new Condition(
                line.get("id"),
                LegalStatus.valueOf(line.get("status")),
                Map.of("fr", line.get("fr"), "en", line.get("en"), "nl", line.get("nl")),
                Map.of("fr", line.get("help_fr"), "en", line.get("help_en"), "nl", line.get("help_nl")),
                line.get("source"));
    }

    static List<Condition> of(LegalStatus status) {
        return ALL.stream().filter(each -> each.status() == status).toList();
    }

    static Optional<Condition> withId(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public String asks(Locale language) {
        return in(language, asks);
    }

    public String helps(Locale language) {
        return in(language, helps);
    }

    private static String in(Locale language, Map<String, String> words) {
        return Objects.requireNonNull(words.getOrDefault(language.getLanguage(), words.get("fr")));
    }
}
