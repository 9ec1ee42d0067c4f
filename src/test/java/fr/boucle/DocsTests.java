package fr.boucle;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.DataFile;
import fr.boucle.support.Sources;
import fr.boucle.support.Sources.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What docs/ says of the code is true. */
class DocsTests {
    private static final int FEATURES = 195;
    private static final int LONGEST_DECISION = 40;
    private static final Set<String> STATUSES = Set.of("done", "partly", "open");
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\|[^|]+\\| `([A-Z]\\w+)` \\|[^|]+\\|$");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|enum|@?interface) ");
    private static final Pattern TEST = Pattern.compile("@(Parameterized|Repeated)?Test\\b");
    private static final Pattern RULED_PACKAGE = Pattern.compile(
            "(kernel|web|territory|catalogue|files|identity|companies|listings|agenda|matching|conversations|synergies|impact|law|reporting|readiness|contracts|proposals|quality|notifications)/\\w+");

    @Test
    void theGlossaryNamesTypesThatExist() throws IOException {
        var types =
                Sources.java("src/main/java/fr/boucle").map(DocsTests::typeName).collect(toSet());
        assertThat(glossary()).isNotEmpty().doesNotHaveDuplicates().allMatch(types::contains);
    }

    /** House rule 1: a public word without a line in docs/GLOSSARY.md is not a word of the house yet. */
    @Test
    void theGlossaryNamesEveryPublicType() throws IOException {
        assertThat(glossary())
                .containsAll(Sources.java("src/main/java/fr/boucle")
                        .filter(source -> RULED_PACKAGE.matcher(source.name()).matches())
                        .filter(source -> PUBLIC_TYPE.matcher(source.content()).find())
                        .map(DocsTests::typeName)
                        .toList());
    }

    private static List<String> glossary() throws IOException {
        return ENTRY.matcher(Files.readString(Path.of("docs/GLOSSARY.md")))
                .results()
                .map(entry -> entry.group(1))
                .toList();
    }

    private static String typeName(Text source) {
        return source.fileName().replace(".java", "");
    }

    @Test
    void everyFeatureHasARow() throws IOException {
        assertThat(features())
                .extracting(row -> row.get("id"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, FEATURES)
                        .mapToObj("F%03d"::formatted)
                        .toList());
        assertThat(features()).allSatisfy(row -> assertThat(STATUSES).contains(row.get("status")));
    }

    /** {@code test} is a test method with its class: {@code ListingTests.refusesAZeroQuantity}. */
    @Test
    void whatIsDoneHasATestAndAnAddress() throws IOException {
        Map<String, String> tests = Sources.java("src/test/java")
                .collect(toMap(DocsTests::typeName, Text::content, (one, other) -> one + other));
        assertThat(features())
                .filteredOn(row -> row.get("status").equals("done"))
                .allSatisfy(row -> {
                    assertThat(row.get("url")).as(row.get("id")).startsWith("/");
                    assertThat(row.get("test")).as(row.get("id")).matches("[A-Z]\\w+\\.[a-z]\\w+");
                    var test = row.get("test").split("\\.");
                    assertThat(tests).as(row.get("id")).containsKey(test[0]);
                    assertThat(isTest(tests.get(test[0]), test[1]))
                            .as("%s: %s", row.get("id"), row.get("test"))
                            .isTrue();
                });
    }

    /** A method that stands below an annotation of JUnit's. */
    private static boolean isTest(String source, String method) {
        int name = source.indexOf(" void " + method + "(");
        return name > 0
                && TEST.matcher(source.substring(source.lastIndexOf("\n\n", name), name))
                        .find();
    }

    private static List<CSVRecord> features() throws IOException {
        try (var lines = DataFile.parse(Files.newBufferedReader(Path.of("docs/features.csv")))) {
            assertThat(lines.getHeaderNames()).containsExactly("id", "status", "url", "test", "note");
            return lines.getRecords();
        }
    }

    @Test
    void decisionsAreShortAndNumbered() {
        var decisions = Sources.files(Path.of("docs/adr"), ".md").toList();
        assertThat(decisions).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.content().lines()).hasSizeLessThanOrEqualTo(LONGEST_DECISION);
            assertThat(decision.content()).contains("\n## Context\n", "\n## Decision\n", "\n## Consequences\n");
        });
        assertThat(decisions)
                .extracting(decision -> Integer.parseInt(decision.name().substring(0, 4)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, decisions.size()).boxed().toList())
                .doesNotHaveDuplicates();
    }
}
