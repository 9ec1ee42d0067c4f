package fr.boucle.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Actor;
import fr.boucle.support.Pages;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class PagesControllerTests {
    private static final String CLUB = "Club lens-lievin";
    private static final String CONTACT = "equipe@lens-lievin.example.org";
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
            "/password");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @BeforeEach
    void foundATerritory() {
        TestTerritory.lens(territories);
    }

    static Stream<Arguments> everyPageInThreeLanguages() {
        return PAGES.stream().flatMap(path -> Stream.of("fr", "en", "nl").map(tongue -> Arguments.of(path, tongue)));
    }

    @ParameterizedTest
    @MethodSource("everyPageInThreeLanguages")
    void readsWell(String path, String language) throws UnsupportedEncodingException {
        var html = get(path, language);
        assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("??");
        var parser = Parser.htmlParser().setTrackErrors(20);
        var page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).isEqualTo(page.select("h1").text() + " – " + CLUB);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyPageInThreeLanguages")
    void isBuiltForEverybody(String path, String language) throws UnsupportedEncodingException {
        var page = Jsoup.parse(get(path, language));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
        assertThat(page.select("header nav[aria-label]")).isNotEmpty();
        assertThat(page.select("a").first().attr("href")).isEqualTo("#content");
        assertThat(page.select("main#content")).hasSize(1);
        assertNoHeadingLevelIsLeftOut(page);
    }

    private static void assertNoHeadingLevelIsLeftOut(Document page) {
        int before = 0;
        for (Element heading : page.select("main :is(h1, h2, h3, h4)")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void asksOnlyForFilesThatExist() throws UnsupportedEncodingException {
        var page = Jsoup.parse(get("/kit", "fr"));
        var files = Stream.of(
                        page.select("link[href]").eachAttr("href"),
                        page.select("script[src]").eachAttr("src"),
                        page.select("use[href]").eachAttr("href"))
                .flatMap(List::stream)
                .map(file -> file.replaceFirst("#.*", ""))
                .distinct()
                .toList();
        assertThat(files)
                .hasSizeGreaterThan(4)
                .allSatisfy(file -> assertThat(mvc.get().uri(file)).hasStatusOk());
    }

    @Test
    void showsARefusedFormInTheKit() throws UnsupportedEncodingException {
        var page = Jsoup.parse(get("/kit", "fr"));
        assertThat(page.select("#errors a[href=#amount]")).hasSize(1);
        assertThat(page.select("#amount").attr("aria-describedby")).isEqualTo("amount-error");
    }

    @Test
    void ticksTheStagesThatAreDoneOnly() throws UnsupportedEncodingException {
        var stages = Jsoup.parse(get("/kit", "fr")).select(".stages > li");
        assertThat(stages).hasSize(5);
        assertThat(stages.select(".knot use")).hasSize(2);
        assertThat(stages.get(2).attr("aria-current")).isEqualTo("step");
    }

    @Test
    void saysOnTheFrontPageThatItIsFree() throws UnsupportedEncodingException {
        assertThat(Jsoup.parse(get("/", "fr")).select("main").text()).contains("Gratuit.");
    }

    @Test
    void saysThatThereIsNoSynergyYetAndAmongHowManyOffers() {
        var settings = TestTerritory.lens(territories).settings();
        var young = territories.found(
                "club-" + UUID.randomUUID(), "Jeune club", settings, List.of(TestTerritory.LENS), Actor.system());

        assertThat(new Pages(mvc, young).get("/", Actor.visitor()))
                .hasStatusOk()
                .bodyText()
                .contains("Aucune synergie, pour l’instant", "Aucune offre en ligne, zéro synergie");
    }

    @Test
    void namesTheLicenceThatTheProjectCarries() throws IOException {
        assertThat(Jsoup.parse(get("/pages/legal", "fr")).select("main").text()).contains("EUPL 1.2");
        assertThat(Files.readString(Path.of("LICENSE"))).contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    }

    @Test
    void namesThePublisherAndSaysWhatIsMissing() throws UnsupportedEncodingException {
        assertThat(Jsoup.parse(get("/pages/legal", "fr")).select("main").text())
                .contains(CLUB, CONTACT, "À compléter : le nom, l’adresse et le téléphone de l’hébergeur");
    }

    @Test
    void declaresWhatTheFooterSays() throws UnsupportedEncodingException {
        var page = Jsoup.parse(get("/accessibilite", "fr"));
        var footer = page.select("footer a[href=/accessibilite]").text();
        assertThat(page.select("main b").eachText()).contains(footer);
        assertThat(page.select("main").text())
                .contains(Conformity.read().percentage() + " %", "22 novembre 2026", CONTACT)
                .contains("www.defenseurdesdroits.fr");
    }

    @Test
    void knowsNoOtherPage() {
        assertThat(mvc.get().uri("/pages/secret")).hasStatus(404);
    }

    @Test
    void tellsCrawlersWhereNotToGo() {
        assertThat(mvc.get().uri("/robots.txt"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/plain")
                .bodyText()
                .contains("Disallow: /account\n", "Disallow: /desk\n", "Disallow: /sign-in\n");
    }

    @Test
    void tellsWhomToWriteToAboutSecurity() throws UnsupportedEncodingException {
        var lines = get("/.well-known/security.txt", "fr").lines().toList();
        assertThat(lines).contains("Contact: mailto:" + CONTACT);
        var expires = lines.stream()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> Instant.parse(line.substring("Expires: ".length())))
                .findFirst();
        assertThat(expires.orElseThrow()).isBetween(Instant.now(), Instant.now().plus(365, ChronoUnit.DAYS));
    }

    private String get(String path, String language) throws UnsupportedEncodingException {
        var answer =
                mvc.get().uri(path).cookie(new Cookie("language", language)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
