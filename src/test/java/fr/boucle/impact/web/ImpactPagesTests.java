package fr.boucle.impact.web;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.files.FileSamples;
import fr.boucle.impact.Days;
import fr.boucle.impact.Declarations;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.impact.Indicator;
import fr.boucle.impact.Ledger;
import fr.boucle.impact.LedgerLine;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Proofs;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.support.Pages;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.SynergyId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, ImpactScene.class})
class ImpactPagesTests {
    private static final Days YEAR = Days.year(LocalDate.now().getYear());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ImpactScene scene;

    @Autowired
    Declarations declarations;

    @Autowired
    Proofs proofs;

    @Autowired
    Ledger ledger;

    Cast cast;
    Pages pages;
    SynergyId id;

    @BeforeEach
    void deliver() {
        cast = scene.cast();
        pages = new Pages(mvc, cast.here());
        id = scene.delivered(cast);
    }

    private String page() {
        return "/synergies/" + id + "/impact";
    }

    private LedgerLine line(Indicator indicator) {
        return ledger.of(id, cast.officer()).stream()
                .filter(each -> each.isCurrent() && each.indicator() == indicator)
                .filter(each -> each.proof() != Proof.ESTIMATED)
                .findFirst()
                .orElseThrow();
    }

    /** The worked example, as far as the two sides type it. */
    private void assume(Actor actor, String... more) {
        var request = pages.post(page() + "/assumption", actor)
                .param("version", more[0])
                .param("fate", "D5")
                .param("replaced", "80")
                .param("persistence", "3");
        for (int i = 1; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        assertThat(request).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void openEachFigureToItsFormulaWithTheNumbersPutIn() {
        declarations.declare(id, YEAR, Map.of(), cast.giver());
        assertThat(pages.get(page(), cast.giver()))
                .hasStatusOk()
                .bodyText()
                .contains("Matière neuve économisée", "q·s", "11,8 × 0,8 = 9,44 t", "déclaré")
                .contains("ADEME Base Carbone V23.6 20721, 2014, version 0") // timber, frozen
                .contains("le devenir avant la synergie"); // still missing
    }

    @Test
    void takeTheAssumptionsOfEachSideAndKeepItsEurosToIt() {
        assume(cast.giver(), "0", "giverBefore", "90", "giverAfter", "15", "oneOff", "6000", "years", "5");
        assume(
                cast.taker(),
                "1",
                "takerBefore",
                "60",
                "takerAfter",
                "25",
                "oneOff",
                "6000",
                "years",
                "5",
                "gifts",
                "300");
        assertThat(pages.get(page(), cast.giver()))
                .bodyText()
                .contains("120 × (90 − 15) = 9\u202f000 €", "− 6\u202f000 ÷ 5 × 1 = −1\u202f200 €", "négatif")
                .doesNotContain("4\u202f200");
        assertThat(pages.get(page(), cast.taker()))
                .bodyText()
                .contains("120 × (60 − 25) = 4\u202f200 €", "Valeur des dons")
                .doesNotContain("9\u202f000");
        assertThat(pages.get(page(), cast.officer())).bodyText().contains("9\u202f000", "4\u202f200");
        assertThat(pages.get(page() + "/assumption", cast.taker()))
                .bodyText()
                .contains("takerBefore")
                .doesNotContain("giverBefore");
    }

    @Test
    void keepWhatWasTypedWhenItIsRefused() {
        assertThat(pages.post(page() + "/assumption", cast.giver())
                        .param("version", "0")
                        .param("replaced", "140")
                        .param("giverBefore", "90")
                        .param("giverAfter", "15")
                        .param("persistence", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("écrivez un pourcentage de 0 à 100", "value=\"140\"");
    }

    @Test
    void leadFromADeclarationOverItsEvidenceToTheSecondLook() {
        assertThat(pages.post(page() + "/declaration", cast.taker())
                        .param("from", YEAR.from().toString())
                        .param("until", YEAR.until().toString())
                        .param("training", "14"))
                .hasStatus(HttpStatus.FOUND);
        var saved = line(Indicator.VIRGIN_SAVED).id();
        assertThat(pages.post(page() + "/" + saved + "/evidence", cast.giver())
                        .param("what", "Bon de pesée BP 14")
                        .param("address", "javascript:alert(1)"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.post(page() + "/" + saved + "/evidence", cast.giver()).param("what", "Bon de pesée BP 14"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page(), cast.officer()))
                .bodyText()
                .contains("Bon de pesée BP 14", "Confirmer après contrôle", "14");
        assertThat(pages.post(page() + "/" + saved + "/verification", cast.officer()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page(), cast.giver())).bodyText().contains("vérifié par Léa Test");
    }

    @Test
    void keepTheFileOfAnEvidenceForThoseWhoMayReadItsFigure() {
        declarations.declare(id, YEAR, Map.of(), cast.giver());
        var saved = page() + "/" + line(Indicator.VIRGIN_SAVED).id();
        var ticket = new MockMultipartFile("file", "Bon BP 14.pdf", "application/pdf", FileSamples.pdf());
        var tool = new MockMultipartFile("file", "tool.pdf", "application/pdf", new byte[] {'M', 'Z', 1, 2});
        assertThat(pages.post(saved + "/evidence", cast.giver()).multipart().file(tool))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#file\"");
        assertThat(pages.post(saved + "/evidence", cast.giver()).multipart().file(ticket))
                .hasStatus(HttpStatus.FOUND);
        var evidence = line(Indicator.VIRGIN_SAVED).evidence().get(0);
        var address = saved + "/evidence/" + evidence.file().orElseThrow();
        assertThat(pages.get(page(), cast.taker())).bodyText().contains(address, "Bon BP 14.pdf");
        assertThat(pages.get(address, cast.taker()))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .body()
                .isEqualTo(FileSamples.pdf());
        var stranger = member(CompanyId.random(), cast.here().id());
        assertThat(pages.get(address, stranger)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showACorrectedFigureWithItsReasonAndKeepTheOldOne() {
        declarations.declare(id, YEAR, Map.of(), cast.giver());
        var old = line(Indicator.VIRGIN_SAVED).id();
        assertThat(pages.post(page() + "/" + old + "/correction", cast.giver())
                        .param("amount", "8")
                        .param("uncertainty", "10")
                        .param("reason", "pesée refaite"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page(), cast.giver()))
                .bodyText()
                .contains("Corrigé\u00a0: pesée refaite", "7,2 à 8,8", "9,44", "Rien n’est effacé");
    }

    @Test
    void areClosedToOthers() {
        var stranger = member(CompanyId.random(), cast.here().id());
        assertThat(pages.get(page(), stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(page(), Actor.visitor())).hasStatus3xxRedirection();
    }

    @Test
    void tellATerritoryItsTotalsWithTheirDenominators() {
        declarations.declare(id, YEAR, Map.of(), cast.officer());
        assertThat(pages.get("/impact", cast.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("une synergie compte, sur 1", "Matière neuve économisée", "9,44", "sur 1 synergie");
        assertThat(pages.get("/impact", cast.giver())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void keepEachVersionOfAFactor() {
        assertThat(pages.get("/impact/factors", cast.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("bois d’œuvre, amont", "36,7", "20721");
        assertThat(pages.post("/impact/factors/virgin-timber", cast.officer())
                        .param("version", "0")
                        .param("low", "50")
                        .param("central", "60")
                        .param("high", "70")
                        .param("source", "Étude locale")
                        .param("year", "2026"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get("/impact/factors/virgin-timber", cast.officer()))
                .bodyText()
                .contains("Étude locale", "ADEME Base Carbone", "fourni avec le logiciel", "Léa Test");
        assertThat(pages.post("/impact/factors/virgin-timber", cast.officer())
                        .param("version", "1")
                        .param("low", "80")
                        .param("central", "60")
                        .param("high", "70")
                        .param("source", "Étude locale")
                        .param("year", "2026"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("doivent se suivre");
    }

    @Test
    void standOnThePageOfTheSynergy() {
        declarations.declare(id, YEAR, Map.of(), cast.officer());
        assertThat(pages.get("/synergies/" + id, cast.giver()))
                .hasStatusOk()
                .bodyText()
                .contains("Voir et compléter les chiffres", "Matière neuve économisée");
    }
}
