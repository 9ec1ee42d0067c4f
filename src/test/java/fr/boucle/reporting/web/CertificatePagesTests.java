package fr.boucle.reporting.web;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.impact.Days;
import fr.boucle.impact.Declarations;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.impact.Indicator;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.reporting.Certificate;
import fr.boucle.reporting.Certificates;
import fr.boucle.support.Pages;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Flash;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, ImpactScene.class})
class CertificatePagesTests {
    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ImpactScene scene;

    @Autowired
    Declarations declarations;

    @Autowired
    Certificates certificates;

    Cast cast;
    Pages pages;
    SynergyId id;
    String path;

    @BeforeEach
    void deliver() {
        cast = scene.cast();
        pages = new Pages(mvc, cast.here());
        id = scene.delivered(cast);
        declarations.declare(id, Days.year(YEAR), Map.of(Indicator.TRAINING, new BigDecimal("14")), cast.giver());
        path = "/companies/" + cast.joiner().id() + "/certificates";
    }

    private Certificate issued() {
        assertThat(pages.post(path, cast.giver()).param("year", String.valueOf(YEAR)))
                .hasStatus(HttpStatus.FOUND);
        return certificates.of(cast.joiner().id(), cast.giver()).get(0);
    }

    private byte[] file(String address) throws Exception {
        var answer = pages.get(address, cast.giver()).exchange();
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void leadFromIssueToThePublicCheck() {
        var certificate = issued();
        assertThat(pages.get(path, cast.giver())).hasStatusOk().bodyText().contains("n°", "Page de contrôle");
        var spaced = certificate.code().substring(0, 4) + "-"
                + certificate.code().substring(4).toLowerCase(Locale.ROOT);
        assertThat(pages.get("/certificates?code=" + spaced, Actor.visitor()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/certificates/" + certificate.code());
        assertThat(pages.get("/certificates/" + certificate.code(), Actor.visitor()))
                .hasStatusOk()
                .bodyText()
                .contains("Menuiserie", "a bien été établie", "Heures de formation", "déclaré")
                .doesNotContain("Sciure", "Ferme");
        assertThat(pages.get("/certificates?code=AAAA", Actor.visitor()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Aucune attestation ne porte ce code");
        assertThat(pages.get("/certificates/AAAA", Actor.visitor())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void sayPlainlyThatACodeIsUnknown() {
        assertThat(pages.get("/certificates/ABCDEFGHJKLMNPQR", Actor.visitor()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Page introuvable", "n’existe plus")
                .doesNotContain("??");
    }

    @Test
    void sayTheirNumberOnceIssued() {
        var said = new Flash("good", "certificate.issued", List.of("7"));
        assertThat(pages.get(path, cast.giver()).flashAttr("flash", said))
                .bodyText()
                .contains("7 établie")
                .doesNotContain("[7]");
    }

    @Test
    void claimOnlyTheCompanysShareAndSayWhatItRestsOn() throws Exception {
        var certificate = issued();
        assertThat(certificate
                        .content()
                        .totals()
                        .of(Indicator.TRAINING)
                        .real()
                        .value()
                        .central())
                .isEqualByComparingTo("7"); // half of 14
        try (var paper = Loader.loadPDF(file(path + "/" + certificate.number() + ".pdf"))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Attestation d’impact", "Menuiserie", certificate.code(), "50\u00a0% de 14 h")
                    .contains("Formule", "q·s", "virgin-timber", "Preuves\u00a0: aucune", "sans preuve")
                    .doesNotContain("Ferme");
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(path + "/" + certificate.number() + ".xlsx")))) {
            var lines = book.getSheetAt(1);
            assertThat(lines.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Sciure de sapin");
            assertThat(lines.getRow(1).getCell(9).getNumericCellValue()).isEqualTo(0.5);
        }
    }

    @Test
    void stayAsTheyWereWhenTheLedgerMovesOn() {
        var before = issued();
        declarations.declare(id, Days.year(YEAR), Map.of(Indicator.TRAINING, new BigDecimal("40")), cast.giver());
        var after = certificates.numbered(cast.joiner().id(), before.number(), cast.giver());
        assertThat(after).isEqualTo(before);
        assertThat(after.intact()).isTrue();
        assertThat(issued().content()
                        .totals()
                        .of(Indicator.TRAINING)
                        .real()
                        .value()
                        .central())
                .isEqualByComparingTo("20");
    }

    @Test
    void areTheCompanysAndItsStaffs() {
        assertThat(pages.get(path, cast.taker())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(path, member(CompanyId.random(), cast.here().id())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(path, Actor.visitor())).hasStatus3xxRedirection();
        assertThat(pages.post(path, cast.officer()).param("year", String.valueOf(YEAR)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.post(path, cast.giver()).param("year", String.valueOf(YEAR - 3)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.get("/companies/" + cast.joiner().id(), cast.giver()))
                .bodyText()
                .contains("Attestations d’impact");
        assertThat(pages.get("/companies/" + cast.joiner().id(), Actor.visitor()))
                .bodyText()
                .doesNotContain("Attestations d’impact");
    }
}
