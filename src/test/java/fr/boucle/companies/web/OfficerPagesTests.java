package fr.boucle.companies.web;

import static fr.boucle.support.Pages.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Officer;
import fr.boucle.companies.OfficerRole;
import fr.boucle.companies.Teams;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class OfficerPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Teams teams;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    Territory here;
    Territory neighbour;
    Account lea;

    @BeforeEach
    void foundATerritory() {
        var settings = TestTerritory.lens(territories).settings();
        neighbour = TestTerritory.neighbour(territories);
        here = territories.found(
                "club-" + UUID.randomUUID(), "Lens", settings, List.of(TestTerritory.LENS), Actor.system());
        lea = accounts.registerConfirmed(UUID.randomUUID() + "@exemple.fr", "Léa", "une phrase assez longue", "fr");
    }

    @Test
    void appointsWhoeverHasAnAccount() {
        assertThat(appoint(lea.email(), "STAFF", TestActor.administrator())).hasStatus3xxRedirection();
        assertThat(teams.officers(here.id())).extracting(Officer::account).containsExactly(lea.id());
        assertThat(as(TestActor.staff(here.id()), mvc.get().uri(path())))
                .hasStatusOk()
                .bodyText()
                .contains(lea.email());
        assertThat(appoint("personne@exemple.fr", "STAFF", TestActor.staff(here.id())))
                .hasStatus(422)
                .bodyText()
                .contains("email-error");
    }

    @Test
    void keepsTheLastOfTheStaff() {
        var tom = accounts.registerConfirmed(UUID.randomUUID() + "@exemple.fr", "Tom", "une phrase assez longue", "fr");
        appoint(lea.email(), "STAFF", TestActor.administrator());
        appoint(lea.email(), "ORGANISER", TestActor.administrator());
        assertThat(dismiss(lea, "STAFF", TestActor.administrator())).hasStatus(422);
        appoint(tom.email(), "STAFF", TestActor.administrator());
        assertThat(dismiss(lea, "STAFF", TestActor.staff(here.id()))).hasStatus3xxRedirection();
        assertThat(dismiss(lea, "ORGANISER", TestActor.staff(here.id()))).hasStatus3xxRedirection();
        assertThat(teams.officers(here.id())).extracting(Officer::account).containsExactly(tom.id());
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'officer.dismissed' and subject = ?")
                        .param(here.id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void areClosedToStaffOfAnotherTerritory() {
        teams.appoint(lea.id(), here.id(), OfficerRole.ORGANISER, Actor.system());
        var stranger = TestActor.staff(neighbour.id());
        assertThat(as(stranger, mvc.get().uri(path()))).hasStatus(404);
        assertThat(appoint(lea.email(), "STAFF", stranger)).hasStatus(404);
        assertThat(appoint("personne@exemple.fr", "STAFF", stranger)).hasStatus(404);
        assertThat(dismiss(lea, "ORGANISER", stranger)).hasStatus(404);
    }

    private MvcTestResult appoint(String email, String role, Actor actor) {
        return as(actor, mvc.post().uri(path()))
                .param("email", email)
                .param("role", role)
                .exchange();
    }

    private MvcTestResult dismiss(Account account, String role, Actor actor) {
        return as(actor, mvc.post().uri(path() + "/" + account.id() + "/removal"))
                .param("role", role)
                .exchange();
    }

    private String path() {
        return "/territories/" + here.id() + "/officers";
    }
}
