package fr.boucle.proposals.web;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, ImpactScene.class})
class ProposalPagesTests {
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
        return "/synergies/" + id + "/proposals";
    }

    private MockMvcTester.MockMvcRequestBuilder proposing(Actor actor, CompanyId company, String price) {
        return pages.post(page(), actor)
                .param("company", company.toString())
                .param("seen", "0")
                .param("amount", "8")
                .param("unit", "T")
                .param("rhythm", "MONTHLY")
                .param("priceKind", "PRICE")
                .param("price", price)
                .param("carriage", "TAKER")
                .param("remark", "sous 15 % d’humidité");
    }

    @Test
    void leadFromTheSynergyToTermsThatTheOtherAccepts() {
        assertThat(pages.get("/synergies/" + id, cast.giver()))
                .bodyText()
                .contains("Faire une proposition", "Rien n’est encore proposé");
        assertThat(pages.get(page() + "/new", cast.giver())).bodyText().contains("value=\"10\"");
        assertThat(proposing(cast.giver(), cast.joiner().id(), "22,50")).hasStatus(HttpStatus.FOUND);
        assertThat(pages.get("/synergies/" + id, cast.taker()))
                .bodyText()
                .contains("Proposition 1 de Menuiserie", "22,5 €", "Le preneur vient chercher", "Accepter");
        assertThat(pages.get(page(), cast.giver()))
                .bodyText()
                .contains("Réponse attendue de", "Retirer cette proposition")
                .doesNotContain(">Accepter<");
        assertThat(pages.post(page() + "/1/replies", cast.taker())
                        .param("company", cast.farm().id().toString())
                        .param("verdict", "ACCEPTED"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page(), cast.giver())).bodyText().contains("Acceptée");
    }

    @Test
    void keepWhatWasTypedWhenThePriceIsMissing() {
        assertThat(proposing(cast.giver(), cast.joiner().id(), ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("écrivez un prix plus grand que zéro", "sous 15 % d’humidité");
    }

    @Test
    void askWhatShouldChangeBeforeTheyCarryTheWish() {
        assertThat(proposing(cast.giver(), cast.joiner().id(), "22")).hasStatus(HttpStatus.FOUND);
        var reply = page() + "/1/replies?company=" + cast.farm().id() + "&verdict=CHANGES";
        assertThat(pages.get(reply, cast.taker())).bodyText().contains("Ce qui devrait changer");
        assertThat(pages.post(reply, cast.taker()).param("remark", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dites ce qui devrait changer");
        assertThat(pages.post(reply, cast.taker()).param("remark", "18 € au plus"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page(), cast.giver())).bodyText().contains("Changement demandé", "18 € au plus");
    }

    @Test
    void haveNoPageForAWordWithoutAVerdict() {
        assertThat(proposing(cast.giver(), cast.joiner().id(), "22")).hasStatus(HttpStatus.FOUND);
        assertThat(pages.get(page() + "/1/replies", cast.taker())).hasStatus(HttpStatus.NOT_FOUND);
        var farm = cast.farm().id().toString();
        assertThat(pages.post(page() + "/1/replies", cast.taker()).param("company", farm))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void areClosedToOthers() {
        assertThat(pages.post(
                        page() + "/1/withdrawal",
                        member(CompanyId.random(), cast.here().id())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(page(), member(CompanyId.random(), cast.here().id())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(page(), Actor.visitor())).hasStatus3xxRedirection();
    }
}
