package fr.boucle;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a machine can tell about access to the pages that need no sign-in; {@code reference/rgaa.csv} refers to it. */
@Tag("journey")
@ExtendWith(fr.boucle.support.Browser.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class AccessibilityTests {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> PAGES = List.of(
            "/pages/help",
            "/pages/legal",
            "/pages/privacy",
            "/pages/terms",
            "/pages/contact",
            "/accessibilite",
            "/kit",
            "/sign-in",
            "/sign-up",
            "/password",
            "/",
            "/companies",
            "/listings",
            "/agenda",
            "/agenda/past",
            "/waste-codes",
            "/waste-codes/suggestions?text=Chiffons",
            "/territories",
            "/charter");

    /** Where the focus is: its place among all elements, and whether it is outlined. Nothing when it has left the page. */
    private static final String FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              const seen = parseFloat(getComputedStyle(at).outlineWidth) > 0 && getComputedStyle(at).outlineStyle !== 'none';
              const framed = at.closest('.ticket') && getComputedStyle(at.closest('.ticket')).outlineStyle !== 'none';
              return [[...document.querySelectorAll('*')].indexOf(at), seen || framed ? 1 : 0];
            }""";

    private static final int MORE_STOPS_THAN_ANY_PAGE = 200;

    @LocalServerPort
    int port;

    @Autowired
    Territories territories;

    @BeforeEach
    void foundATerritory() {
        TestTerritory.lens(territories);
    }

    static Stream<Arguments> everyPageInLightAndDark() {
        return PAGES.stream()
                .flatMap(
                        path -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(light -> Arguments.of(path, light)));
    }

    @ParameterizedTest
    @MethodSource("everyPageInLightAndDark")
    void axeFindsNothing(String path, ColorScheme light, Browser browser) {
        try (var page = browser.newPage(new Browser.NewPageOptions().setColorScheme(light))) {
            open(page, path);
            var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
            assertThat(found).extracting(AccessibilityTests::inWords).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothingScrollsSidewaysInASmallWindow(String path, Browser browser) {
        try (var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(320, 256))) {
            open(page, path);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(320);
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void theTabKeyGoesThroughEveryPageInOrder(String path, Browser browser) {
        try (var page = browser.newPage()) {
            open(page, path);
            int last = -1;
            for (int stop = 0; stop < MORE_STOPS_THAN_ANY_PAGE; stop++) {
                page.keyboard().press("Tab");
                if (!(page.evaluate(FOCUS) instanceof List<?> focus)) {
                    assertThat(stop).as("stops before the end").isPositive();
                    return;
                }
                int here = ((Number) focus.get(0)).intValue();
                assertThat(here).as("order of stop %d", stop).isGreaterThan(last);
                assertThat(focus.get(1)).as("outline of stop %d", stop).isEqualTo(1);
                last = here;
            }
            throw new AssertionError("the tab key never leaves the page");
        }
    }

    private void open(Page page, String path) {
        var answer = page.navigate("http://localhost:" + port + path);
        assertThat(answer.status()).isEqualTo(200);
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
