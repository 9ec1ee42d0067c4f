package fr.boucle.catalogue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One line of each file of the resource graph. */
final class MaterialLines {
    private static final List<String> LANGUAGES = List.of("fr", "en", "nl", "de");

    private MaterialLines() {}

    static Material material(CSVRecord line) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (var language : LANGUAGES) {
            names.put(language, line.get(language));
            words.put(language, Reference.several(line.get("words_" + language)));
        }
        return new Material(
                MaterialId.of(line.get("id")),
                Family.valueOf(line.get("family")),
                line.get("parent").isBlank() ? null : MaterialId.of(line.get("parent")),
                names,
                words,
                Reference.several(line.get("waste_codes")),
                Form.valueOf(line.get("form")),
                number(line.get("density")),
                number(line.get("lhv")),
                number(line.get("value")),
                traits(line.get("flags")),
                Reference.several(line.get("producers")),
                Reference.several(line.get("users")));
    }

    static Use use(CSVRecord line) {
        return new Use(
                MaterialId.of(line.get("offered")),
                MaterialId.of(line.get("needed")),
                Double.parseDouble(line.get("closeness")),
                Reference.several(line.get("condition")).stream()
                        .map(Use.Condition::valueOf)
                        .toList(),
                line.get("treatment").isBlank() ? null : Treatment.valueOf(line.get("treatment")),
                new Labels(line.get("note_fr"), line.get("note_en")));
    }

    static Exclusion exclusion(CSVRecord line) {
        return new Exclusion(
                MaterialId.of(line.get("offered")),
                MaterialId.of(line.get("needed")),
                line.get("rule"),
                new Labels(line.get("reason_fr"), line.get("reason_en")),
                line.get("source"));
    }

    private static Set<Trait> traits(String cell) {
        var traits = EnumSet.noneOf(Trait.class);
        Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .map(Trait::valueOf)
                .forEach(traits::add);
        return traits;
    }

    private static @Nullable Double number(String cell) {
        return cell.isBlank() ? null : Double.valueOf(cell);
    }
}
