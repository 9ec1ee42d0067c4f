package fr.boucle.companies.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.CharterAcceptance;
import fr.boucle.companies.Charters;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.SynergyId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
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
class CharterPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ImpactScene scene;

    @Autowired
    Charters charters;

    Cast cast;
    Pages pages;
    SynergyId id;

    @BeforeEach
    void ask() {
        cast = scene.cast();
        pages = new Pages(mvc, cast.here());
        id = scene.asked(cast);
    }

    private String page() {
        return "/companies/" + cast.joiner().id() + "/charter";
    }

    private void publish(int version, boolean demanded) {
        var request = pages.post("/charter/edit", cast.officer())
                .param("version", "" + version)
                .param("fr", "Nous gardons ce que nous voyons, version " + (version + 1) + ".");
        assertThat(demanded ? request.param("demanded", "true") : request).hasStatus(HttpStatus.FOUND);
    }

    private void accept(int version) {
        assertThat(pages.post(page(), cast.giver())
                        .param("territory", cast.here().id().toString())
                        .param("version", "" + version))
                .hasStatus(HttpStatus.FOUND);
    }

    private void answer(HttpStatus status, String... to) {
        var answered = pages.post("/synergies/" + id + "/answers", cast.giver())
                .param("company", cast.joiner().id().toString())
                .param("answer", "YES")
                .exchange();
        assertThat(answered).hasStatus(status);
        assertThat(answered.getResponse().getRedirectedUrl()).contains(to);
    }

    @Test
    void askOnTheSynergysPageWithoutBlockingAYes() {
        assertThat(pages.get("/synergies/" + id, cast.giver()))
                .bodyText()
                .contains("n’a pas encore accepté la charte", "/charter?synergy=" + id);
        answer(HttpStatus.FOUND, "/synergies/" + id);
    }

    @Test
    void blockAYesWhereTheTerritorySaysSoUntilTheCharterIsAccepted() {
        publish(0, true);
        answer(HttpStatus.FOUND, page(), "synergy=" + id);
        assertThat(pages.get(page() + "?synergy=" + id, cast.giver()))
                .bodyText()
                .contains(
                        "Nous gardons ce que nous voyons, version 1.",
                        "Accepter pour " + cast.joiner().name());
        accept(1);
        answer(HttpStatus.FOUND, "/synergies/" + id);
        assertThat(pages.get("/synergies/" + id, cast.giver())).bodyText().doesNotContain("/charter?synergy=" + id);
    }

    @Test
    void askAgainForANewVersionAndKeepTheOldAcceptance() {
        publish(0, true);
        accept(1);
        publish(1, true);
        assertThat(charters.open(cast.joiner().id())).hasSize(1);
        assertThat(pages.post(page(), cast.giver())
                        .param("territory", cast.here().id().toString())
                        .param("version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        accept(2);
        assertThat(charters.accepted(cast.joiner().id(), cast.officer()))
                .extracting(CharterAcceptance::version)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(pages.get(page(), cast.giver()))
                .bodyText()
                .contains("Version 1 acceptée le", "Version 2 acceptée le");
    }

    @Test
    void areShownOnTheCompanysPageToItsPeopleAndOfficersOnly() {
        accept(0);
        var company = "/companies/" + cast.joiner().id();
        assertThat(pages.get(company, cast.giver())).bodyText().contains("Version d’origine acceptée le");
        assertThat(pages.get(company, cast.officer())).bodyText().contains("Version d’origine acceptée le");
        assertThat(pages.get(company, cast.taker())).bodyText().doesNotContain("acceptée le");
        assertThat(pages.get(page(), cast.taker())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void areAcceptedByTheCompanysOwnPeopleOnly() {
        var stranger = TestActor.member(CompanyId.random(), cast.here().id());
        assertThat(pages.post(page(), stranger)
                        .param("territory", cast.here().id().toString())
                        .param("version", "0"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(charters.open(cast.joiner().id())).hasSize(1);
    }

    @Test
    void goAlongWithTheCompanysOwnExport() throws Exception {
        accept(0);
        var zip = pages.get("/export", cast.giver()).exchange().getResponse().getContentAsByteArray();
        var entries = new ZipInputStream(new ByteArrayInputStream(zip));
        var text = "";
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().equals("charter.csv")) {
                text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        assertThat(text).contains("territory", "accepted_at", cast.here().name());
    }

    @Test
    void areReadByEverybodyInTheirTerritory() {
        assertThat(pages.get("/charter", Actor.visitor()))
                .hasStatusOk()
                .bodyText()
                .contains("Charte de confidentialité", "une question posée à l’aveugle")
                .doesNotContain("/charter/edit");
    }
}
