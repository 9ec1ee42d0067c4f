package fr.boucle;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.support.Sources;
import fr.boucle.support.Sources.Text;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence is a message, and every message exists in French, English and Dutch. */
class MessagesTests {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern LITERAL = Pattern.compile("#\\{\\s*([a-zA-Z][\\w.-]*)|#messages\\.msg\\('([^']+)'");
    private static final Pattern COMPOSED = Pattern.compile("#\\{\\|([^|]+)\\|");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final Pattern CODE = Pattern.compile(
            "(?:new RuleViolation\\(\\s*|Flash\\.(?:done|mind|note)\\(\\s*\\w+,\\s*|new Flash\\(\\s*\"\\w+\",\\s*"
                    + "|\\.rejectValue\\(\\s*\"\\w*\",\\s*|\\.reject\\(\\s*|getMessage\\(\\s*|new NavItem\\(\\s*\"[^\"]*\",\\s*)"
                    + "\"([^\"]+)\"|(?:message\\s*=|default)\\s*\"\\{([^\"}]+)}\"");
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}]*|FR|EN|NL");
    private static final Set<String> SPOKEN =
            Set.of("alt", "title", "placeholder", "aria-label", "aria-description", "data-label", "label");

    private static final Map<String, Properties> BUNDLES =
            Sources.messages().collect(toMap(Text::name, Sources::properties));
    private static final Set<String> KEYS = BUNDLES.values().stream()
            .flatMap(bundle -> bundle.stringPropertyNames().stream())
            .collect(toSet());

    static Stream<Text> templates() {
        return Sources.templates();
    }

    static Stream<Text> sources() {
        return Sources.java("src/main/java");
    }

    static Stream<String> modules() {
        return BUNDLES.keySet().stream()
                .map(name -> name.replaceFirst("_..$", ""))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void areTheSameInThreeLanguages(String module) {
        var french = bundle(module, "fr");
        for (var language : List.of("en", "nl")) {
            var other = bundle(module, language);
            assertThat(other.stringPropertyNames()).as(language).hasSameElementsAs(french.stringPropertyNames());
            assertThat(french.stringPropertyNames())
                    .allSatisfy(key -> assertThat(placeholders(other.getProperty(key)))
                            .as("%s in %s", key, language)
                            .isEqualTo(placeholders(french.getProperty(key))));
        }
    }

    private static Properties bundle(String module, String language) {
        assertThat(BUNDLES).containsKey(module + '_' + language);
        return BUNDLES.get(module + '_' + language);
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
    }

    @Test
    void belongToOneBundle() {
        assertThat(BUNDLES.entrySet().stream()
                        .filter(bundle -> bundle.getKey().endsWith("_fr"))
                        .flatMap(bundle -> bundle.getValue().stringPropertyNames().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void saySomething() {
        BUNDLES.forEach((name, bundle) -> assertThat(bundle.values())
                .as(name)
                .allSatisfy(
                        sentence -> assertThat((String) sentence).isNotBlank().doesNotContain("  ")));
    }

    /** A straight one would be taken for a quote by MessageFormat, and swallowed. */
    @Test
    void writeTheTypographicApostrophe() {
        BUNDLES.forEach((name, bundle) -> assertThat(bundle.values())
                .as(name)
                .allSatisfy(sentence -> assertThat((String) sentence).doesNotContain("'")));
    }

    @Test
    void keepFrenchPunctuationOnItsLine() {
        BUNDLES.forEach((name, bundle) -> {
            if (name.endsWith("_fr")) {
                assertThat(bundle.values())
                        .as(name)
                        .allSatisfy(sentence -> assertThat((String) sentence).doesNotContainPattern(" [;:?!»%]|« "));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void existForEveryKeyOfATemplate(Text template) {
        assertThat(LITERAL.matcher(template.content())
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                .allMatch(MessagesTests::isKnown);
        assertThat(COMPOSED.matcher(template.content()).results().map(found -> found.group(1)))
                .allMatch(MessagesTests::canBeComposed);
    }

    /** Keys put together from a code: at least one message has that shape. */
    private static boolean canBeComposed(String template) {
        var shape =
                Stream.of(EXPRESSION.split(template, -1)).map(Pattern::quote).toList();
        var pattern = Pattern.compile(String.join(".+", shape));
        return KEYS.stream().anyMatch(key -> pattern.matcher(key).matches()) || template.startsWith("${");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void existForEveryCodeOfASource(Text source) {
        var missing = CODE.matcher(source.content())
                .results()
                .map(MessagesTests::code)
                .filter(code -> !isKnown(code))
                .collect(toSet());
        assertThat(new TreeSet<>(missing)).isEmpty();
    }

    private static String code(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** A code that ends in a dot is the beginning of several. */
    private static boolean isKnown(String code) {
        return KEYS.contains(code) || (code.endsWith(".") && KEYS.stream().anyMatch(key -> key.startsWith(code)));
    }

    /** What stands in a template for whoever opens it in an editor is replaced by {@code th:text} when it is rendered. */
    @ParameterizedTest
    @MethodSource("templates")
    void areTheOnlySourceOfText(Text template) {
        assertThat(template.html().nodeStream(TextNode.class))
                .filteredOn(text -> !WORDLESS.matcher(text.text().strip()).matches())
                .filteredOn(text -> !isReplaced((Element) text.parent()))
                .extracting(TextNode::text)
                .isEmpty();
        assertThat(template.html().getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                        .filter(attribute ->
                                !WORDLESS.matcher(attribute.getValue()).matches()))
                .isEmpty();
    }

    private static boolean isReplaced(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(each -> each.hasAttr("th:text") || each.hasAttr("th:remove"));
    }
}
