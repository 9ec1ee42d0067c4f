package fr.boucle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What comes out of the press, read back. */
class PressTests {
    private final Press press = new Press(engine());

    private static SpringTemplateEngine engine() {
        var found = new ClassLoaderTemplateResolver();
        found.setPrefix("templates/");
        found.setSuffix(".html");
        found.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/kit");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(found);
        engine.setTemplateEngineMessageSource(words);
        return engine;
    }

    @Test
    void keepsEveryLetterOfThreeLanguages() throws IOException {
        for (var language : new String[] {"fr", "en", "nl"}) {
            try (var paper = print("web/paper", Map.of(), language)) {
                assertThat(new PDFTextStripper().getText(paper))
                        .contains("€", "Zoë", "één", "Łódź")
                        .doesNotContain("#");
            }
        }
        try (var paper = print("web/paper", Map.of(), "fr")) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Cœur de métier", "«\u00a0déjà pesé\u00a0»");
        }
    }

    @Test
    void saysItsTitleItsLanguageAndItsPages() throws IOException {
        try (var paper = print("web/paper", Map.of(), "nl")) {
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Op papier");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(new PDFTextStripper().getText(paper)).contains("1 / 1");
        }
    }

    @Test
    void carriesItsFonts() throws IOException {
        try (var paper = print("web/paper", Map.of(), "fr")) {
            var fonts = paper.getPage(0).getResources();
            assertThat(fonts.getFontNames())
                    .isNotEmpty()
                    .allSatisfy(
                            name -> assertThat(fonts.getFont(name).isEmbedded()).isTrue());
        }
    }

    @Test
    void loadsNothingFromElsewhere() throws IOException {
        var asked = new AtomicInteger();
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        elsewhere.start();
        try {
            var address = "http://localhost:" + elsewhere.getAddress().getPort() + "/a.png";
            print("press/outside", Map.of("name", "A", "outside", address), "en")
                    .close();
            print("press/outside", Map.of("name", "A", "outside", "file:///etc/hostname"), "en")
                    .close();
            print("press/outside", Map.of("name", "A", "outside", "paper:/../application.yaml"), "en")
                    .close();
        } finally {
            elsewhere.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void bearsWhateverANameHolds() throws IOException {
        var name = "<script>&amp; \u0001\u202f"
                + IntStream.range(0, 200).mapToObj(n -> "long").reduce("", String::concat);
        try (var paper = print("press/outside", Map.of("name", name, "outside", ""), "en")) {
            assertThat(new PDFTextStripper().getText(paper)).contains("<script>&amp;");
        }
    }

    private PDDocument print(String template, Map<String, Object> model, String language) throws IOException {
        return Loader.loadPDF(press.print(template, model, Locale.forLanguageTag(language)));
    }
}
