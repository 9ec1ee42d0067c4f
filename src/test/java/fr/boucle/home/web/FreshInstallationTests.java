package fr.boucle.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.boucle.identity.Hats;
import fr.boucle.kernel.Actor;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The property makes an application of its own, with a database in which nobody has founded anything. */
@SpringBootTest(properties = "boucle.legal.host=fresh")
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class FreshInstallationTests {
    @Autowired
    MockMvcTester mvc;

    @Test
    void tellsVisitorsAndLeadsTheAdministratorToFounding() {
        assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("pas encore configuré");
        assertThat(mvc.get().uri("/territories")).hasStatusOk();
        assertThat(as(TestActor.administrator(), mvc.get().uri("/")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/territories/new");
        assertThat(as(TestActor.administrator(), mvc.get().uri("/territories/new")))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/communes\"");
    }

    private MockMvcTester.MockMvcRequestBuilder as(Actor actor, MockMvcTester.MockMvcRequestBuilder request) {
        return actor.kind() == Actor.Kind.VISITOR
                ? request.with(csrf())
                : request.with(csrf())
                        .with(user("somebody"))
                        .requestAttr(Actor.class.getName(), actor)
                        .requestAttr("hat", new Hats.Hat("hat", "Club", actor));
    }
}
