package fr.boucle.territory.web;

import static fr.boucle.support.Pages.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.boucle.identity.Hats;
import fr.boucle.kernel.Actor;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class TerritoryPagesTests {
    private static final Actor ADMINISTRATOR = TestActor.administrator();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    Territory here;
    Territory neighbour;

    @BeforeEach
    void foundTwoTerritories() {
        var settings = TestTerritory.lens(territories).settings();
        neighbour = TestTerritory.neighbour(territories);
        here = territories.found(
                "club-" + UUID.randomUUID(), "Lens", settings, List.of(TestTerritory.LENS), Actor.system());
    }

    @Test
    void letsAVisitorChooseATerritory() {
        assertThat(get("/territories", Actor.visitor()))
                .hasStatusOk()
                .bodyText()
                .contains("/territories/voisin/choice")
                .doesNotContain("/settings", "/territories/new");
        var chosen = as(Actor.visitor(), mvc.post().uri("/territories/voisin/choice"))
                .exchange();
        assertThat(chosen).hasStatus3xxRedirection().hasRedirectedUrl("/");
        assertThat(chosen)
                .cookies()
                .hasValue(HereInterceptor.COOKIE, "voisin")
                .isHttpOnly(HereInterceptor.COOKIE, true);
        assertThat(as(Actor.visitor(), mvc.post().uri("/territories/nowhere/choice")))
                .hasStatus(404);
    }

    @Test
    void foundsATerritoryOnKnownMunicipalities() {
        var slug = "club-" + UUID.randomUUID();
        assertThat(found(slug, "62498\n 62510")).hasStatus3xxRedirection();
        var founded = territories.all().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        assertThat(territories.communesOf(founded.id())).hasSize(2);
        assertThat(found(slug, "62498")).hasStatus(422).bodyText().contains("slug-error");
        assertThat(found("club-" + UUID.randomUUID(), "62498 99999"))
                .hasStatus(422)
                .bodyText()
                .contains("communes-error", "62498 99999");
    }

    private MvcTestResult found(String slug, String communes) {
        return as(ADMINISTRATOR, mvc.post().uri("/territories"))
                .param("slug", slug)
                .param("name", "Nouveau")
                .param("clubName", "Club")
                .param("place", "de Lens")
                .param("contact", "equipe@exemple.fr")
                .param("communes", communes)
                .exchange();
    }

    @Test
    void readsAnOfficialListOfMunicipalities() {
        var list = "\ufeffinsee,name,postal_codes,population,lat,lon\n62999,Essai,62999,12,50.4,2.8\n";
        assertThat(send(list)).hasStatus3xxRedirection();
        assertThat(territories.commune(fr.boucle.territory.CommuneCode.of("62999")))
                .isPresent();
        assertThat(send("insee,name\n62999,Essai\n")).hasStatus(422).bodyText().contains("communes-error");
        assertThat(send("insee,name,postal_codes,population,lat,lon\n62999,Essai\n"))
                .hasStatus(422);
        assertThat(send("")).hasStatus(422);
        assertThat(get("/communes", ADMINISTRATOR)).hasStatusOk().bodyText().contains("multipart/form-data");
    }

    private MvcTestResult send(String list) {
        return mvc.post()
                .uri("/communes")
                .multipart()
                .file("communes", list.getBytes(StandardCharsets.UTF_8))
                .with(csrf())
                .with(user("somebody"))
                .requestAttr(Actor.class.getName(), ADMINISTRATOR)
                .requestAttr("hat", new Hats.Hat("hat", "Club", ADMINISTRATOR))
                .exchange();
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFaster() {
        assertThat(change(here, 0, "Premier", ADMINISTRATOR)).hasStatus3xxRedirection();
        var stale = change(here, 0, "Second", ADMINISTRATOR);
        assertThat(stale).hasStatus(409).bodyText().contains("value=\"Second\"", "name=\"version\" value=\"1\"");
        assertThat(territories.get(here.id()).name()).isEqualTo("Premier");
        assertThat(change(here, 1, "Second", ADMINISTRATOR)).hasStatus3xxRedirection();
    }

    @Test
    void letsStaffConfigureTheirOwnTerritoryOnlyAndNeverItsHost() {
        var staff = TestActor.staff(here.id());
        assertThat(get("/territories/" + here.id() + "/settings", staff))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"host\"");
        assertThat(change(here, 0, "Par l’équipe", staff)).hasStatus3xxRedirection();
        var changed = territories.get(here.id());
        assertThat(changed.name()).isEqualTo("Par l’équipe");
        assertThat(changed.host()).isEmpty();
        assertThat(get("/territories/" + neighbour.id() + "/settings", staff)).hasStatus(404);
        assertThat(change(neighbour, neighbour.revision(), "Volé", staff)).hasStatus(404);
    }

    @Test
    void givesAHostToOneTerritory() {
        change(here, 0, "Ici", ADMINISTRATOR);
        assertThat(territories.get(here.id()).host()).contains(here.slug() + ".example.org");
        var taken = settings(neighbour, neighbour.revision(), "Voisin", ADMINISTRATOR)
                .param("host", here.slug() + ".EXAMPLE.org")
                .exchange();
        assertThat(taken).hasStatus(422).bodyText().contains("host-error");
    }

    private MvcTestResult change(Territory territory, long version, String name, Actor actor) {
        return settings(territory, version, name, actor)
                .param("host", territory.slug() + ".example.org")
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder settings(Territory territory, long version, String name, Actor actor) {
        return as(actor, mvc.post().uri("/territories/" + territory.id() + "/settings"))
                .param("name", name)
                .param("clubName", "Club")
                .param("place", "de Lens")
                .param("contact", "equipe@exemple.fr")
                .param("threshold", "60")
                .param("version", Long.toString(version));
    }

    private MvcTestResult get(String path, Actor actor) {
        return as(actor, mvc.get().uri(path)).exchange();
    }
}
