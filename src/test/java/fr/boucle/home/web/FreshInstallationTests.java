package fr.boucle.home.web;

import static fr.boucle.support.Pages.as;
import static org.assertj.core.api.Assertions.assertThat;

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
}
