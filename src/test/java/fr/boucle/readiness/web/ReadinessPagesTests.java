package fr.boucle.readiness.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.SynergyId;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, ImpactScene.class})
class ReadinessPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ImpactScene scene;

    @Autowired
    JdbcTemplate database;

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
        return "/synergies/" + id + more;
    }

    private void rate(String axis, int level, String reason, int number, Actor who) {
        assertThat(pages.post(page("/readiness/" + axis), who)
                        .param("level", "" + level)
                        .param("reason", reason)
                        .param("number", "" + number))
                .hasStatus(HttpStatus.FOUND);
    }

    private void write(String mode, String due) {
        assertThat(pages.post(page("/risks"), cast.giver())
                        .param("number", "0")
                        .param("mode", mode)
                        .param("severity", "8")
                        .param("occurrence", "5")
                        .param("detection", "6")
                        .param("measure", "Contrôler au départ")
                        .param("owner", cast.farm().id().toString())
                        .param("dueOn", due)
                        .param("state", "OPEN"))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void drawTheRadarBesideTheStageWithItsTableAndItsWeakestAxis() {
        rate("TECHNOLOGY", 3, "Échantillon accepté", 0, cast.giver());
        rate("BUSINESS", 2, "Prix en discussion", 0, cast.taker());
        assertThat(pages.get(page(""), cast.taker()))
                .hasStatusOk()
                .bodyText()
                .contains("<svg class=\"drawing\"", "role=\"img\"", "Technique 3 sur 5, Économie 2 sur 5")
                .contains("Le plus faible\u00a0: Économie, niveau 2.", "Le prix ou le partage des coûts est convenu")
                .contains("4 axes ne sont pas encore évalués");
    }

    @Test
    void outlineTheEarlierStateInDashes() {
        rate("TECHNOLOGY", 2, "Quantité écrite", 0, cast.giver());
        database.update("update rating set rated_at = rated_at - interval '40 days' where synergy_id = ?", id.value());
        assertThat(pages.get(page("/readiness"), cast.giver())).bodyText().doesNotContain("area-before");
        rate("TECHNOLOGY", 4, "Une livraison reçue", 1, cast.officer());
        assertThat(pages.get(page("/readiness"), cast.giver()))
                .bodyText()
                .contains("area-before", "En tirets\u00a0: la situation avant le")
                .contains("Quantité écrite", "Une livraison reçue", "Léa Test");
    }

    @Test
    void suggestALevelWithItsReasonAndAskSomebodyToConfirm() {
        assertThat(pages.get(page("/readiness"), cast.giver()))
                .bodyText()
                .contains("Les données suggèrent le niveau 2\u00a0: la quantité est convenue")
                .contains("non évalué");
        assertThat(pages.get(page("/readiness/TECHNOLOGY?level=2"), cast.giver()))
                .bodyText()
                .contains("Une vraie livraison ou un vrai usage a eu lieu comme convenu.")
                .containsPattern("value=\"2\" checked");
    }

    @Test
    void refuseALevelWithoutAReason() {
        assertThat(pages.post(page("/readiness/LEGAL"), cast.giver())
                        .param("level", "3")
                        .param("reason", " ")
                        .param("number", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("remplissez ce champ");
    }

    @Test
    void listRisksByPriorityWithWhoLooksAfterThem() {
        write("Lot souillé", "2027-03-31");
        assertThat(pages.get(page("/risks"), cast.taker()))
                .hasStatusOk()
                .bodyText()
                .contains("Lot souillé", "240", "8 × 5 × 6", "Ferme", "31 mars 2027")
                .contains("La personne qui porte l’échange s’en va"); // what happens often
        assertThat(pages.get(page("/risks/new?usual=person-leaves"), cast.taker()))
                .bodyText()
                .contains("Nommer un remplaçant de chaque côté", "danger pour des personnes");
    }

    @Test
    void tellOverdueMeasuresOnTheDesk() {
        write("Lot souillé", LocalDate.now().minusDays(2).toString());
        assertThat(pages.get("/desk", cast.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Mesures en retard", "Lot souillé", "Contrôler au départ");
    }

    @Test
    void speakEnglishAndDutch() {
        rate("SOCIETY", 2, "Staff told", 0, cast.giver());
        assertThat(pages.get(page("/readiness"), cast.giver()).cookie(new Cookie("language", "en")))
                .bodyText()
                .contains("Acceptance", "The staff concerned are informed.");
        assertThat(pages.get(page("/risks"), cast.giver()).cookie(new Cookie("language", "nl")))
                .bodyText()
                .contains("Risicoregister");
    }

    @Test
    void areClosedToStrangers() {
        var stranger = TestActor.member(CompanyId.random(), cast.here().id());
        assertThat(pages.get(page("/readiness"), stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(page("/risks"), stranger)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
