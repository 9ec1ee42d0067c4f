package fr.boucle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.support.Sources;
import fr.boucle.support.Sources.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page must be, so that nothing runs in it, it stays short, and it can be read with any aid. */
class TemplatesTests {
    private static final int LONGEST = 100;
    private static final Pattern FRAGMENT_CALL = Pattern.compile("~\\{\\s*([a-zA-Z/_-]*)\\s*::\\s*([a-zA-Z]+)");

    static Stream<Text> templates() {
        return Sources.templates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void runNothing(Text template) {
        assertThat(template.content()).doesNotContain("th:utext", "[(");
        for (Element element : template.html().getAllElements()) {
            assertThat(element.attributes().asList())
                    .as(element.tagName())
                    .extracting(Attribute::getKey)
                    .noneMatch(TemplatesTests::isInline);
        }
        assertThat(template.html().select("script:not([src]):not([th:src]), style, iframe"))
                .isEmpty();
    }

    /** {@code th:attr="style=…"} is looked at as well: Content-Security-Policy would refuse it only in the browser. */
    private static boolean isInline(String attribute) {
        var name = attribute.replaceFirst("^th:", "").replaceFirst("(append|prepend)$", "");
        return name.equals("style") || name.startsWith("on");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void setNoStyleByTheBackDoor(Text template) {
        assertThat(template.html().select("[th:attr]").eachAttr("th:attr"))
                .noneMatch(set -> set.matches("(?s).*\\b(style|on[a-z]+)\\s*=[^=].*"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void areShort(Text template) {
        assertThat(template.content().lines()).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void arePagesOrFragments(Text template) {
        var isFragmentFile =
                template.name().startsWith("kit/") || template.fileName().startsWith("_");
        assertThat(isFragmentFile || template.content().startsWith("<!DOCTYPE html>"))
                .as("a page begins with <!DOCTYPE html>, a file of fragments with _ or lies in kit/")
                .isTrue();
        if (isFragmentFile) {
            assertThat(template.content()).contains("th:fragment=");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void tellTablesToEverybody(Text template) {
        for (Element table : template.html().select("table")) {
            assertThat(table.select("> caption")).as("caption").hasSize(1);
            assertThat(table.select("th:not([scope])"))
                    .as("header cells without scope")
                    .isEmpty();
            assertThat(table.select("[colspan], [rowspan]")).as("merged cells").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void leaveLooksToTheSheets(Text template) {
        assertThat(template.html().select("font, center, big, u, strike, marquee, blink, [align], [bgcolor]"))
                .isEmpty();
        assertThat(template.html().select("[target], [th:target]")).isEmpty();
    }

    /** {@code ~{file :: name}} fetches fragments and elements of that name alike. */
    @ParameterizedTest
    @MethodSource("templates")
    void nameNoFragmentLikeAnElementOutsideIt(Text template) {
        var file = template.html();
        for (Element fragment : file.select("[th:fragment]")) {
            var name = nameOf(fragment);
            assertThat(file.getElementsByTag(name))
                    .as("<%s> outside the fragment of that name", name)
                    .allMatch(
                            element -> element == fragment || element.parents().contains(fragment));
        }
    }

    /** {@code th:replace} is done first: a condition or a loop on the same element would be dropped without a word. */
    @ParameterizedTest
    @MethodSource("templates")
    void askBeforeTheyReplace(Text template) {
        assertThat(template.html().select("[th:replace]:is([th:if], [th:unless], [th:each], [th:with], [th:case])"))
                .isEmpty();
    }

    @Test
    void haveNoFragmentThatNobodyCalls() {
        var calls = Stream.concat(Sources.templates(), Sources.java("src/main/java"))
                .flatMap(text -> calls(text))
                .toList();
        assertThat(calls).contains("kit/layout :: page");
        Sources.templates()
                .forEach(template -> assertThat(template.html().select("[th:fragment]"))
                        .extracting(fragment -> template.name() + " :: " + nameOf(fragment))
                        .allMatch(calls::contains));
    }

    private static Stream<String> calls(Text text) {
        var quoted = Pattern.compile("\"([a-z-]+/_?[a-z-]+) :: ([a-zA-Z]+)\"")
                .matcher(text.content())
                .results();
        return Stream.concat(FRAGMENT_CALL.matcher(text.content()).results(), quoted)
                .map(call -> (call.group(1).isEmpty() ? text.name() : call.group(1)) + " :: " + call.group(2));
    }

    private static String nameOf(Element fragment) {
        return List.of(fragment.attr("th:fragment").split("\\(")).get(0).strip();
    }
}
