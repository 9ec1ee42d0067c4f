package fr.boucle.law.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.files.FileSamples;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.law.LawScene;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.Deliveries;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, ImpactScene.class, LawScene.class})
class LawPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    LawScene scene;

    @Autowired
    Synergies synergies;

    @Autowired
    Deliveries deliveries;

    Cast cast;
    Pages pages;
    SynergyId id;

    @BeforeEach
    void meet() {
        cast = scene.cast();
        pages = new Pages(mvc, cast.here());
    }

    private String law() {
        return "/synergies/" + id + "/law";
    }

    private MvcTestResult get(String path, Actor reader) {
        return pages.get(path, reader).exchange();
    }

    /** What stands in the page itself, without the site's own footer. */
    private static String main(MvcTestResult page) {
        return Jsoup.parse(body(page)).select("main").text();
    }

    private void status(LegalStatus status) {
        scene.regulate(id, new Regime(status, null, null, null, null), cast);
    }

    @ParameterizedTest
    @EnumSource(LegalStatus.class)
    void askTheQuestionsOfTheStatusAndNeverCallAnythingLegal(LegalStatus status) {
        id = scene.inDiscussion(cast);
        status(status);
        var page = get(law(), cast.giver());
        assertThat(page).hasStatusOk().bodyText().contains("0 sur ", "À répondre", "Source", "Cette page ne juge pas");
        assertThat(main(page).toLowerCase(Locale.FRENCH)).doesNotContain("légal", "conforme");
        var english = pages.get(law(), cast.giver()).cookie(new Cookie("language", "en"));
        assertThat(english).hasStatusOk();
    }

    @Test
    void keepAnAnswerWithItsEvidenceForBothParties() {
        id = scene.inDiscussion(cast);
        status(LegalStatus.BY_PRODUCT);
        assertThat(pages.get(law() + "/questions/by-product-certain", cast.giver()))
                .hasStatusOk()
                .bodyText()
                .contains("utilisation ultérieure est-elle certaine", "Un contrat, une commande");
        assertThat(pages.post(law() + "/questions/by-product-certain", cast.giver())
                        .multipart()
                        .file(new MockMultipartFile("evidence", "contrat.pdf", "text/html", FileSamples.pdf()))
                        .param("said", "YES")
                        .param("remark", "Contrat de trois ans")
                        .exchange())
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(law() + "#by-product-certain");

        var page = get(law(), cast.taker());
        assertThat(page)
                .bodyText()
                .contains("Contrat de trois ans", "contrat.pdf", "1 sur 8 questions", "par Menuiserie");
        var file = Pattern.compile(law() + "/evidence/[0-9a-f-]{36}")
                .matcher(body(page))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(get(file, cast.taker()))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(get(file, TestActor.member(CompanyId.random(), cast.here().id())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/synergies/" + id, cast.taker())).bodyText().contains("Questions de droit", law());
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepWhatWasTypedWhenAnAnswerIsRefused() {
        id = scene.inDiscussion(cast);
        status(LegalStatus.PRODUCT);
        assertThat(pages.post(law() + "/questions/product-reach", cast.giver())
                        .param("said", "NOT_APPLICABLE")
                        .param("address", "javascript:alert(1)"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("https://");
        assertThat(pages.post(law() + "/questions/product-reach", cast.giver()).param("remark", "une palette"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("remplissez ce champ", "une palette</textarea>");
    }

    @Test
    void areClosedBeforeEverybodySaidYesAndToStrangers() {
        id = scene.asked(cast);
        assertThat(get(law(), cast.giver())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(law(), cast.officer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/synergies/" + id, cast.giver())).bodyText().doesNotContain(law());
        id = scene.inDiscussion(cast);
        var stranger = TestActor.member(CompanyId.random(), cast.here().id());
        for (var path : new String[] {"", "/papers", "/permits", "/sheet", "/border"}) {
            assertThat(get(law() + path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(law() + path, cast.taker())).hasStatusOk();
        }
    }

    @Test
    void sayWhatAWasteBetweenTwoOrdinaryCompaniesMeets() {
        id = scene.inDiscussion(cast);
        scene.regulate(id, LawScene.WASTE, cast);
        assertThat(get(law(), cast.giver()))
                .bodyText()
                .contains("Le preneur n’a dit ici d’aucun traitement", "installation classée (ICPE)", "L. 541-4-2");
    }

    @Test
    void tellStaffAndPartiesOfAReceiptThatEnds() {
        id = scene.delivered(cast);
        assertThat(pages.post(law() + "/permits", cast.giver())
                        .param("kind", "CARRIER")
                        .param("name", "Transports du Lens")
                        .param("number", "443 061 841 00047")
                        .param("street", "3 rue du Port")
                        .param("postalCode", "62300")
                        .param("city", "Lens")
                        .param("country", "FR")
                        .param("transport", "ROAD")
                        .param("receipt", "62-2024-118")
                        .param("department", "62")
                        .param("validUntil", LocalDate.now().plusDays(20).toString()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(law() + "/permits", cast.taker())).bodyText().contains("Expire bientôt", "62-2024-118");
        assertThat(get("/synergies/" + id, cast.taker())).bodyText().contains("Expire bientôt");
        assertThat(get("/desk", cast.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Récépissés qui expirent", "Transports du Lens", law() + "/permits");
    }

    @Test
    void refuseAReceiptBesideItsField() {
        id = scene.delivered(cast);
        assertThat(pages.post(law() + "/permits", cast.giver())
                        .param("kind", "CARRIER")
                        .param("name", "Transports du Lens")
                        .param("transport", "ROAD"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("écrivez le numéro du récépissé", "Transports du Lens");
    }

    private void describe(String... more) {
        var request = pages.post(law() + "/sheet", cast.giver())
                .param("version", "0")
                .param("description", "Sciure de sapin")
                .param("pop", "NO")
                .param("giverStreet", "14 rue du Puits")
                .param("giverPostalCode", "62300")
                .param("giverCity", "Lens")
                .param("takerStreet", "2 rue des Champs")
                .param("takerPostalCode", "62800")
                .param("takerCity", "Liévin");
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        assertThat(request).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void explainWhatALineMissesThenHandItOut() {
        id = scene.delivered(cast);
        assertThat(get(law() + "/papers", cast.giver()))
                .hasStatusOk()
                .bodyText()
                .contains("Il manque", "Le nom courant du déchet manque", law() + "/sheet", law() + "/permits");
        var delivery = synergies.seenBy(id, cast.officer()).deliveries().get(0).id();
        var outgoing = law() + "/papers/" + delivery + "/outgoing";
        assertThat(pages.post(outgoing, cast.giver())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        describe();
        scene.carry(id, LocalDate.now().minusDays(1), cast);
        assertThat(get(law() + "/papers", cast.giver()))
                .bodyText()
                .contains("Complète", outgoing, "Récépissés à vérifier", "Qui prend n’a pas encore confirmé");
        assertThat(get(law() + "/papers", cast.taker())).bodyText().contains("C’est l’autre partie");
        assertThat(pages.post(outgoing, cast.giver()))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .bodyText()
                .contains("Motif;Identifiant unique", delivery.toString(), "Sciure de sapin", "03 01 05", "R 3");
        assertThat(Jsoup.parse(body(get(law() + "/papers", cast.giver())))
                        .select("form[action=" + outgoing + "] input")
                        .eachAttr("name"))
                .containsExactly("_csrf"); // the same file may be asked for again
        assertThat(get(law() + "/papers", cast.giver())).bodyText().contains("Téléchargée le", "première ligne");
        assertThat(pages.post(outgoing, cast.taker())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        deliveries.receive(id, delivery, true, null, cast.taker());
        assertThat(pages.post(law() + "/papers/" + delivery + "/incoming", cast.taker()))
                .hasStatusOk()
                .bodyText()
                .contains("Date de réception", "ROAD");
    }

    @Test
    void handOutTheInputOfANoteAndSayThatNothingIsSent() {
        id = scene.inDiscussion(cast);
        scene.regulate(id, LawScene.SOLVENT, cast);
        assertThat(get(law() + "/papers", cast.giver()))
                .bodyText()
                .contains("installation de traitement ou de transit", "n’envoie rien", "(CAP) manque");
        assertThat(pages.post(law() + "/papers/note", cast.giver())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        describe(
                "tonnes",
                "0,8",
                "consistences",
                "LIQUID",
                "packaging",
                "FUT",
                "packages",
                "4",
                "adr",
                "YES",
                "mention",
                "UN 1993",
                "acceptance",
                "CAP-17",
                "giverContact",
                "Ana",
                "giverMail",
                "ana@example.org",
                "giverPhone",
                "0321000000",
                "takerContact",
                "Bo",
                "takerMail",
                "bo@example.org",
                "takerPhone",
                "0321000001");
        scene.carry(id, LocalDate.now().plusYears(2), cast);
        assertThat(pages.post(law() + "/papers/note", cast.giver()))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyText()
                .contains("\"createFormInput\"", "\"14 06 03*\"", "\"R 2\"", "\"FUT\"");
    }

    @Test
    void askForTheBorder() {
        id = scene.delivered(cast);
        assertThat(get(law() + "/border", cast.taker()))
                .hasStatusOk()
                .bodyText()
                .contains("il reste en France", "GISTRID");
        assertThat(pages.post(law() + "/border", cast.taker())
                        .param("version", "0")
                        .param("crosses", "YES")
                        .param("procedure", "ANNEX_VII")
                        .param("number", "FR2026000123"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("une déclaration s’écrit A7E");
        assertThat(pages.post(law() + "/border", cast.taker())
                        .param("version", "0")
                        .param("crosses", "YES"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(law() + "/papers", cast.giver())).bodyText().contains("notification GISTRID", law() + "/border");
    }
}
