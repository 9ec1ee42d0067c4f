package fr.boucle.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** One line of each list of codes. */
final class CodeLines {
    private static final String INTERIM = "INTERIM";

    private CodeLines() {}

    /** Chapters and sub-chapters have lines too, but are no codes. */
    static Optional<WasteCode> waste(CSVRecord line) {
        if (!line.get("kind").equals("ENTRY")) {
            return Optional.empty();
        }
        return Optional.of(new WasteCode(
                line.get("code"),
                Boolean.parseBoolean(line.get("hazardous")),
                line.get("entry").equals("MIRROR"),
                labels(line),
                words(line)));
    }

    /** A sub-chapter of the list of waste: what its entries have in common. */
    record Heading(String code, Labels labels, List<String> words) {}

    static Optional<Heading> heading(CSVRecord line) {
        return line.get("kind").equals("SUBCHAPTER")
                ? Optional.of(new Heading(line.get("code"), labels(line), words(line)))
                : Optional.empty();
    }

    private static List<String> words(CSVRecord line) {
        return Stream.of("words_fr", "words_en")
                .flatMap(column -> Reference.several(line.get(column)).stream())
                .toList();
    }

    /** The entries that take the place of a non-hazardous one according to what the waste contains. */
    record Twins(String code, List<String> hazardous) {}

    static Twins twins(CSVRecord line) {
        return new Twins(line.get("code"), Reference.several(line.get("hazardous")));
    }

    static Activity activity(CSVRecord line) {
        return new Activity(
                line.get("code"), line.get("class"), line.get("division"), line.get("section"), labels(line));
    }

    /** A section or a division of activities, which has no more than a name. */
    record ActivityGroup(String code, Labels labels) {}

    static ActivityGroup activityGroup(CSVRecord line) {
        return new ActivityGroup(line.get("code"), labels(line));
    }

    static Operation operation(CSVRecord line) {
        return new Operation(
                line.get("code"),
                Integer.parseInt(line.get("rank")),
                modes(line.get("mode")),
                Boolean.parseBoolean(line.get("accepted_in_france")),
                labels(line));
    }

    private static Set<Operation.Mode> modes(String written) {
        return written.equals(INTERIM)
                ? Set.of()
                : Arrays.stream(written.split(";"))
                        .map(Operation.Mode::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Labels labels(CSVRecord line) {
        return new Labels(line.get("label_fr"), line.get("label_en"));
    }
}
