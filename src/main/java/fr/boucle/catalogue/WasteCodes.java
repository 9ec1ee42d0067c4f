package fr.boucle.catalogue;

import static java.util.stream.Collectors.toMap;

import fr.boucle.catalogue.CodeLines.Heading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The European list of waste as somebody reads it who looks for the code of a thing. */
@Service
public class WasteCodes {
    private final Catalogue catalogue;
    private final Map<String, Heading> headings;
    private final Map<String, List<WasteCode>> twins = new HashMap<>();
    private final CodeWords words;
    private final CodeOrigins origins = new CodeOrigins();

    WasteCodes(Catalogue catalogue) {
        this.catalogue = catalogue;
        headings = Reference.read("waste-codes.csv", CodeLines::heading).stream()
                .flatMap(Optional::stream)
                .collect(toMap(Heading::code, Function.identity()));
        words = new CodeWords(catalogue.wastes(), headings.values());
        Reference.read("waste-twins.csv", CodeLines::twins).forEach(this::learn);
    }

    private void learn(CodeLines.Twins line) {
        line.hazardous().forEach(hazardous -> pair(code(line.code()), code(hazardous)));
    }

    private WasteCode code(String code) {
        return catalogue.waste(code).orElseThrow(() -> new IllegalStateException("waste-twins.csv: no code " + code));
    }

    private void pair(WasteCode one, WasteCode other) {
        twins.computeIfAbsent(one.code(), c -> new ArrayList<>()).add(other);
        twins.computeIfAbsent(other.code(), c -> new ArrayList<>()).add(one);
    }

    /**
     * A text whose waste code is looked for.
     *
     * @param activity what its company does, a code of the NAF
     * @param hazardous its author says that it is
     */
    public record Text(
            String title, String description, @Nullable String activity, boolean hazardous) {}

    /**
     * What staff said once: such a text has this code.
     *
     * @param concept what that text was about
     * @param words what it said, as it was written
     */
    public record Lesson(WasteCode code, Optional<MaterialId> concept, String words, LocalDate on) {}

    /** The codes that fit best, the best first; none where the text speaks of a service, a room or an energy. */
    public List<CodeSuggestion> suggest(Text text, List<Lesson> lessons) {
        return new CodeSearch(this, catalogue, text).among(lessons);
    }

    /** What a sub-chapter is about. */
    public String heading(String subChapter, Locale language) {
        return Optional.ofNullable(headings.get(subChapter))
                .map(heading -> heading.labels().in(language))
                .orElse("");
    }

    /** What takes the place of this entry when the waste contains, or does not contain, what makes it hazardous. */
    public List<WasteCode> twins(WasteCode code) {
        return twins.getOrDefault(code.code(), List.of());
    }

    /** The entries to read before a «99»: all others of its sub-chapter. */
    public List<WasteCode> insteadOf(WasteCode code) {
        return !code.isCatchAll()
                ? List.of()
                : catalogue.wastes().stream()
                        .filter(other -> other.subChapter().equals(code.subChapter()) && !other.isCatchAll())
                        .toList();
    }

    CodeWords words() {
        return words;
    }

    CodeOrigins origins() {
        return origins;
    }
}
