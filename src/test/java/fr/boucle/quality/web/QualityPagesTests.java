package fr.boucle.quality.web;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.files.FileSamples;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.support.Pages;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.SynergyId;
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
class QualityPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ImpactScene scene;

    Cast cast;
    Pages pages;
    SynergyId id;

    @BeforeEach
    void talk() {
        cast = scene.cast();
        pages = new Pages(mvc, cast.here());
        id = scene.inDiscussion(cast);
    }

    private String page() {
        return "/synergies/" + id + "/quality";
    }

    private MockMvcTester.MockMvcRequestBuilder limits(String least, String most) {
        return pages.post(page() + "/limits", cast.taker())
                .param("seen", "0")
                .param("names", "humidité", "chlore")
                .param("units", "%", "mg/kg")
                .param("least", least, "")
                .param("most", most, "300")
                .param("why", "fiche de la chaudière");
    }

    @Test
    void leadFromLimitsOverAnAnalysedSampleToAVerdict() {
        assertThat(pages.get("/synergies/" + id, cast.taker()))
                .bodyText()
                .contains("Ni limites ni échantillon", "Limites et échantillons");
        assertThat(limits("5", "15,5")).hasStatus(HttpStatus.FOUND);
        assertThat(pages.post(page() + "/samples", cast.giver())
                        .param("takenOn", "2026-01-12")
                        .param("lot", "silo 2"))
                .hasStatus(HttpStatus.FOUND);
        var certificate = new MockMultipartFile("certificate", "analyse.pdf", "application/pdf", FileSamples.pdf());
        assertThat(pages.post(page() + "/samples/1/analysis", cast.giver())
                        .multipart()
                        .file(certificate)
                        .param("laboratory", "Labo du Nord")
                        .param("values", "17,2", "", ""))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page(), cast.taker()))
                .bodyText()
                .contains("17,2 %", "de 5 à 15,5 %", "Hors limite", "Pas mesuré", "Labo du Nord", "Refuser cet");
        assertThat(pages.post(page() + "/samples/1/refusal", cast.taker()).param("reason", "trop humide"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page(), cast.giver()))
                .bodyText()
                .contains("Refusé", "trop humide", "Qui reçoit fixe les limites")
                .doesNotContain("Revoir les limites");
    }

    @Test
    void keepEveryLineThatWasTypedWhenOneCannotBe() {
        assertThat(limits("20", "15"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("humidité\u00a0: le moins dépasse le plus", "value=\"chlore\"", "value=\"300\"");
        assertThat(limits("beaucoup", "15"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ce n’est pas un nombre", "value=\"beaucoup\"");
    }

    @Test
    void askForNoAnalysisOfASampleThatIsNot() {
        assertThat(pages.get(page() + "/samples/9/analysis", cast.giver())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void areClosedToOthers() {
        assertThat(pages.get(page(), member(CompanyId.random(), cast.here().id())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(page(), Actor.visitor())).hasStatus3xxRedirection();
    }
}
