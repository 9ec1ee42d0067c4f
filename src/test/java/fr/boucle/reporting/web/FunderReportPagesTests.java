package fr.boucle.reporting.web;

import static fr.boucle.support.TestActor.organiser;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.impact.Days;
import fr.boucle.impact.Declarations;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.impact.Indicator;
import fr.boucle.kernel.Actor;
import fr.boucle.matching.MatchSamples;
import fr.boucle.support.Pages;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.LossReason;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Synergies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
class FunderReportPagesTests {
    private static final Days YEAR = Days.year(LocalDate.now().getYear());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ImpactScene scene;

    @Autowired
    Declarations declarations;

    @Autowired
    Synergies synergies;

    Cast cast;
    Pages pages;

    @BeforeEach
    void deliver() {
        cast = scene.cast();
        pages = new Pages(mvc, cast.here());
        var id = scene.delivered(cast);
        scene.move(id, Move.COMPLETE, cast);
        declarations.declare(
                id,
                YEAR,
                Map.of(Indicator.TRAINING, new BigDecimal("14"), Indicator.SAVINGS, new BigDecimal("777")),
                cast.officer());
    }

    private String written(String title) {
        var location = pages.post("/reports", cast.officer())
                .param("title", title)
                .param("words", "=1+1 Une année de rencontres.")
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        assertThat(location).startsWith("/reports/");
        MatchSamples.waitUntil(() -> text(location, cast.officer()).contains("Classeur XLSX"));
        return location;
    }

    private String text(String path, Actor reader) {
        try {
            return pages.get(path, reader).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] file(String path) throws Exception {
        var answer = pages.get(path, cast.officer()).exchange();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void tellAPeriodWithItsFilters() {
        var lost = scene.inDiscussion(cast);
        synergies.move(lost, Stage.DISCUSSION, new Step(Move.LOSE, null, LossReason.PRICE, null), cast.officer());
        assertThat(pages.get("/reports", cast.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Entreprises du territoire", "Synergies ouvertes", "50\u00a0% – Synergies ouvertes")
                .contains("Heures de formation", "déclaré", "Pas d’accord sur le prix", "Sciure de sapin")
                .contains("role=\"img\"", "<desc")
                .contains("non dit\u00a0: moins de trois synergies")
                .doesNotContain("777");
        assertThat(pages.get("/reports?section=A&exchange=POOLING", cast.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"A\" selected")
                .doesNotContain("Heures de formation");
        assertThat(pages.get("/reports?from=jamais", cast.officer())).bodyText().contains("À corriger");
    }

    @Test
    void sayHonestlyThatThereIsNothing() {
        var empty = scene.territory();
        assertThat(new Pages(mvc, empty).get("/reports", staff(empty.id())))
                .hasStatusOk()
                .bodyText()
                .contains("Rien ne s’est encore passé ici", "Élargissez la période");
    }

    @Test
    void areForOfficersAndWrittenByStaff() {
        assertThat(pages.get("/reports", cast.giver())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.get("/reports", organiser(cast.here().id())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/reports/new");
        assertThat(pages.post("/reports", organiser(cast.here().id())).param("title", "Bilan"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.post("/reports", cast.officer()).param("title", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("À corriger");
        assertThat(pages.get("/reports/" + UUID.randomUUID(), cast.officer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void giveTheSameFiguresAsPdfWorkbookAndCsv() throws Exception {
        var report = written("Bilan du cœur de l’année");
        declarations.declare(
                synergies.ofTerritory(cast.here().id()).get(0).id(),
                YEAR,
                Map.of(Indicator.TRAINING, new BigDecimal("99")),
                cast.officer());
        assertThat(text(report, cast.officer())).contains("Bilan du cœur", "virgin", "14");
        try (var paper = Loader.loadPDF(file(report + "/report.pdf"))) {
            var words = new PDFTextStripper().getText(paper);
            assertThat(words)
                    .contains("Bilan du cœur de l’année", "Une année de rencontres", "Heures de formation", "14")
                    .contains("Sciure de sapin", "Empreinte SHA-256")
                    .doesNotContain("99\u00a0h", "777", "Menuiserie");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Bilan du cœur de l’année");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(report + "/report.xlsx")))) {
            assertThat(book).hasSize(7);
            assertThat(hours(book.getSheetAt(2))).isEqualTo(14);
            var synergy = book.getSheet("Synergies").getRow(1);
            assertThat(synergy.getCell(1).getStringCellValue()).isEqualTo("Sciure de sapin");
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
        assertThat(text(report + "/report.csv", cast.officer()))
                .contains("received,TRAINING,DECLARED,14", "funnel,COMPLETED,,,1")
                .doesNotContain("SAVINGS");
    }

    private static double hours(XSSFSheet impact) {
        for (var row : impact) {
            if (row.getCell(0).getStringCellValue().equals("Heures de formation")
                    && row.getCell(2).getStringCellValue().equals("déclaré")) {
                return row.getCell(4).getNumericCellValue();
            }
        }
        throw new AssertionError("no hours");
    }

    @Test
    void tellWhatDiffersTodayAndWhy() {
        var report = written("Bilan");
        assertThat(text(report + "/comparison", cast.officer())).contains("les mêmes chiffres", "intacte");
        declarations.declare(
                synergies.ofTerritory(cast.here().id()).get(0).id(),
                YEAR,
                Map.of(Indicator.TRAINING, new BigDecimal("20")),
                cast.officer());
        assertThat(text(report + "/comparison", cast.officer()))
                .contains("d’autres chiffres", "du registre sont nouvelles", "Heures de formation", "14 h", "20 h");
        assertThat(text("/reports", cast.officer())).contains("Bilan", "Léa Test");
    }
}
