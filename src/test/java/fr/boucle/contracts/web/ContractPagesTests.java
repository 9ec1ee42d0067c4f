package fr.boucle.contracts.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.PriceKind;
import fr.boucle.proposals.Carriage;
import fr.boucle.proposals.ProposalVerdict;
import fr.boucle.proposals.Proposals;
import fr.boucle.proposals.Proposals.Word;
import fr.boucle.proposals.Terms;
import fr.boucle.quality.Limit;
import fr.boucle.quality.QualityLoop;
import fr.boucle.quality.Tolerance.Limits;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.SynergyId;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, ImpactScene.class})
class ContractPagesTests {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ImpactScene scene;

    @Autowired
    Agreements agreements;

    @Autowired
    Proposals proposals;

    @Autowired
    QualityLoop quality;

    Cast cast;
    Pages pages;
    SynergyId id;

    @BeforeEach
    void open() {
        cast = scene.cast();
        pages = new Pages(mvc, cast.here());
        id = scene.inDiscussion(cast);
    }

    private String page(String more) {
        return "/synergies/" + id + "/contracts" + more;
    }

    /** One clause of one's own beside the parties. */
    private MockMvcRequestBuilder keep(Actor who, int number, String text) {
        return pages.post(page("/SUPPLY"), who)
                .param("number", "" + number)
                .param("language", "fr")
                .param("clauses[0].key", "parties")
                .param("clauses[0].title", "Parties")
                .param("clauses[0].text", "Entre la menuiserie et la ferme")
                .param("clauses[0].kept", "true")
                .param("clauses[1].key", "price")
                .param("clauses[1].title", "Prix")
                .param("clauses[1].text", "Clause écartée")
                .param("clauses[2].key", "")
                .param("clauses[2].title", "Bacs")
                .param("clauses[2].text", text)
                .param("clauses[2].kept", "true")
                .param("clauses[3].key", "")
                .param("clauses[3].title", "")
                .param("clauses[3].text", "");
    }

    @Test
    void offerSecrecyFromTheDiscussionOnAndTheRestFromTheNegotiationOn() {
        assertThat(pages.get(page(""), cast.giver()))
                .hasStatusOk()
                .bodyText()
                .contains("Accord de confidentialité", "faites-le lire par un juriste")
                .doesNotContain("Accord de fourniture");
        assertThat(pages.get(page("/SUPPLY"), cast.giver())).hasStatus(HttpStatus.NOT_FOUND);
        scene.move(id, Move.NEGOTIATE, cast);
        assertThat(pages.get(page(""), cast.giver()))
                .bodyText()
                .contains("Accord de fourniture")
                .doesNotContain("Accord de partage");
        assertThat(pages.get("/synergies/" + id, cast.taker())).bodyText().contains("Accord de fourniture");
    }

    @Test
    void areFilledFromTheSynergyAndMarkWhatIsMissingWithItsPage() {
        scene.move(id, Move.NEGOTIATE, cast);
        assertThat(pages.get(page("/SUPPLY"), cast.taker()))
                .hasStatusOk()
                .bodyText()
                .contains(cast.joiner().name(), cast.farm().name(), "10 t par mois", "environ 30 km")
                .contains("<mark class=\"blank\">[…… à compléter\u00a0: statut de la matière]</mark>")
                .contains("href=\"/synergies/" + id + "/regime\"", "le tribunal compétent est");
    }

    @Test
    void takePriceTransportAndQualityFromWhatThePartiesAccepted() {
        var terms = new Terms(
                BigDecimal.TEN,
                Unit.T,
                Rhythm.MONTHLY,
                PriceKind.PRICE,
                new BigDecimal("22.5"),
                Carriage.TAKER,
                null,
                null);
        proposals.propose(id, cast.joiner().id(), terms, 0, cast.giver());
        scene.move(id, Move.NEGOTIATE, cast);
        assertThat(pages.get(page("/SUPPLY"), cast.taker())).bodyText().doesNotContain("22,5");
        proposals.reply(id, 1, cast.farm().id(), new Word(ProposalVerdict.ACCEPTED, null), cast.taker());
        var dry = new Limit("humidité", "%", null, new BigDecimal("15"));
        quality.set(id, new Limits(List.of(dry), "fiche de la chaudière"), 0, cast.taker());
        assertThat(pages.get(page("/SUPPLY"), cast.taker()))
                .bodyText()
                .contains("Le preneur paie 22,5 €/t", "est assuré par le preneur", "– humidité : 15 % au plus");
    }

    @Test
    void sayWhatAWasteEntailsAndWhichOfItIsMissing() {
        scene.move(id, Move.NEGOTIATE, cast);
        agreements.regulate(id, new Regime(LegalStatus.WASTE, null, null, null, null), cast.officer());
        assertThat(pages.get(page("/SUPPLY"), cast.taker()))
                .bodyText()
                .contains("remise comme déchet", "bordereaux")
                .contains("[…… à compléter\u00a0: code déchet]", "[…… à compléter\u00a0: transporteur]")
                .doesNotContain("{");
    }

    @Test
    void linkOnlyToWhatTheReaderMayFillIn() {
        var own = "/companies/" + cast.joiner().id() + "/edit";
        var other = "/companies/" + cast.farm().id() + "/edit";
        assertThat(pages.get(page("/CONFIDENTIALITY"), cast.giver()))
                .bodyText()
                .contains("SIRET ou numéro d’entreprise de " + cast.farm().name(), own)
                .doesNotContain(other);
        assertThat(pages.get(page("/CONFIDENTIALITY"), cast.officer()))
                .bodyText()
                .contains(own, other);
    }

    @Test
    void speakTheReadersLanguage() {
        assertThat(pages.get(page("/CONFIDENTIALITY"), cast.taker()).cookie(new Cookie("language", "nl")))
                .bodyText()
                .contains("Geheimhoudingsovereenkomst", "Vertrouwelijke informatie", "in te vullen");
        assertThat(pages.get(page("/CONFIDENTIALITY"), cast.taker()).cookie(new Cookie("language", "en")))
                .bodyText()
                .contains("hereafter “the taker”");
    }

    @Test
    void areEditedClauseByClauseAndKeptInVersions() {
        scene.move(id, Move.NEGOTIATE, cast);
        assertThat(pages.get(page("/SUPPLY/edit"), cast.giver()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"clauses[0].text\"", "Une clause à vous");
        assertThat(keep(cast.giver(), 0, "Les bacs sont rendus vides")).hasStatus(HttpStatus.FOUND);
        assertThat(keep(cast.officer(), 1, "Les bacs sont rendus propres")).hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page("/SUPPLY"), cast.taker()))
                .bodyText()
                .contains("Version 2", "rendus propres", "Léa Test")
                .doesNotContain("rendus vides", "Clause écartée");
        assertThat(pages.get(page("/SUPPLY?number=1"), cast.taker())).bodyText().contains("rendus vides");
        assertThat(keep(cast.taker(), 1, "Autre chose"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Autre chose"); // what was typed is not lost
    }

    @Test
    void becomeAPdfThatSaysTheSame() throws IOException {
        scene.move(id, Move.NEGOTIATE, cast);
        var bytes = pages.get(page("/SUPPLY/contract.pdf"), cast.taker())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var paper = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Accord de fourniture", cast.joiner().name(), "10 t par mois")
                    .contains("statut de la matière]", "faites-le lire par un juriste");
        }
        assertThat(keep(cast.giver(), 0, "Les bacs sont rendus vides")).hasStatus(HttpStatus.FOUND);
        var kept = pages.get(page("/SUPPLY/contract.pdf?number=1"), cast.giver())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var paper = Loader.loadPDF(kept)) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Les bacs sont rendus vides")
                    .doesNotContain("Clause écartée");
        }
    }

    @Test
    void sayThatASignedCopyWithoutAFileIsNotOne() {
        assertThat(pages.post(page("/CONFIDENTIALITY/copies"), cast.giver())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void giveASignedCopyToPartiesAndOfficersOnly() {
        var scan = new MockMultipartFile("file", "accord signé.pdf", "application/pdf", PDF);
        assertThat(pages.post(page("/CONFIDENTIALITY/copies"), cast.giver())
                        .multipart()
                        .file(scan))
                .hasStatus(HttpStatus.FOUND);
        var list = pages.get(page(""), cast.taker()).exchange();
        assertThat(list).bodyText().contains("accord signé.pdf");
        var link = Pattern.compile("/contracts/copies/[0-9a-f-]{36}");
        var found = link.matcher(new String(list.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        var path = "/synergies/" + id + found.group();
        assertThat(pages.get(path, cast.taker())).hasStatusOk();
        assertThat(pages.get(path, cast.officer())).hasStatusOk();
        var stranger = TestActor.member(CompanyId.random(), cast.here().id());
        assertThat(pages.get(path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(page(""), stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(path, scene.officer(scene.territory().id()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void letStaffChangeTheTemplatesOfTheirTerritoryOnly() {
        assertThat(pages.post("/contracts/templates/CONFIDENTIALITY", cast.officer())
                        .param("changes", "0")
                        .param("clauses[0].key", "purpose")
                        .param("clauses[0].title", "Objet")
                        .param("clauses[0].text", "Le club de Lens encadre la synergie n° {number}.")
                        .param("clauses[0].kept", "true")
                        .param("clauses[1].key", "")
                        .param("clauses[1].title", "Visites")
                        .param("clauses[1].text", "Les photos sont interdites.")
                        .param("clauses[1].kept", "true"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page("/CONFIDENTIALITY"), cast.giver()))
                .bodyText()
                .contains("Le club de Lens encadre la synergie n° ", "Les photos sont interdites.", "Engagements")
                .doesNotContain("étudient ensemble");
        var elsewhere = scene.cast();
        var other = scene.inDiscussion(elsewhere);
        assertThat(new Pages(mvc, elsewhere.here())
                        .get("/synergies/" + other + "/contracts/CONFIDENTIALITY", elsewhere.giver()))
                .bodyText()
                .contains("étudient ensemble");
        assertThat(pages.post("/contracts/templates/CONFIDENTIALITY", cast.officer())
                        .param("changes", "0"))
                .hasStatus(HttpStatus.CONFLICT);
    }
}
