package fr.boucle.agenda.web;

import static fr.boucle.agenda.ClubEventSamples.LIEVIN;
import static fr.boucle.agenda.ClubEventSamples.draft;
import static fr.boucle.agenda.ClubEventSamples.person;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventDraft;
import fr.boucle.agenda.Registration;
import fr.boucle.identity.Accounts;
import fr.boucle.identity.Hats;
import fr.boucle.kernel.Actor;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import jakarta.servlet.http.Cookie;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class AgendaPagesTests {
    private static final Actor JOB = Actor.system();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Agenda agenda;

    @Autowired
    Territories territories;

    @Autowired
    Accounts accounts;

    Territory here;
    Actor me;

    @BeforeEach
    void foundATerritory() {
        var settings = TestTerritory.lens(territories).settings(); // and the municipalities with it
        here = territories.found("club-" + UUID.randomUUID(), "Lens-Liévin", settings, List.of(LIEVIN), JOB);
        var account = accounts.registerConfirmed(
                        UUID.randomUUID() + "@exemple.fr", "Ana Duval", "six tables de cinq", "fr")
                .id();
        me = new TestActor(
                Actor.Kind.ORGANISER,
                Optional.of(account),
                Optional.empty(),
                Optional.of(here.id()),
                Set.of(here.id()));
    }

    @Test
    void saysThatNothingIsAnnounced() {
        assertThat(get("/agenda", null)).hasStatusOk().bodyText().contains("Aucun rendez-vous annoncé");
    }

    @Test
    void showsTheNextThreeOnTheFrontPage() {
        assertThat(get("/", null)).hasStatusOk().bodyText().doesNotContain("Prochains rendez-vous");
        IntStream.range(0, 4).forEach(each -> agenda.publish(here.id(), soon(60), JOB));

        assertThat(get("/", null))
                .hasStatusOk()
                .bodyText()
                .contains("Prochains rendez-vous", "href=\"/agenda\"")
                .satisfies(page ->
                        assertThat(page.split("class=\"date-slip\"", -1)).hasSize(3 + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl"})
    void speaksThreeLanguages(String language) {
        var event = agenda.publish(here.id(), soon(60), JOB);
        for (var path : List.of("/agenda", "/agenda/past", "/agenda/" + event, "/agenda/" + event + "/registration")) {
            var page = mvc.get()
                    .uri(path)
                    .cookie(new Cookie("territory", here.slug()), new Cookie("language", language))
                    .exchange();
            assertThat(page).hasStatusOk().bodyText().doesNotContain("??");
        }
    }

    @Test
    void showsADateAndThePlacesThatRemain() {
        var event = agenda.publish(here.id(), draft("2035-10-04T18:00", "2035-10-04T20:30", 60), JOB);
        agenda.register(event, person("un"), Actor.visitor());

        assertThat(get("/agenda/" + event, null))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "jeudi 4 octobre 2035, de 18\u00a0h à 20\u00a0h\u00a030",
                        "places restantes sur 60",
                        "De plain-pied")
                .contains("value=\"1\" max=\"60\"", "Pôle Matières du Bassin")
                .doesNotContain("visio.example", "Modifier");
    }

    @Test
    void registersSomebodyWithoutAnAccountAndShowsTheResult() {
        var event = agenda.publish(here.id(), soon(1), JOB);
        agenda.register(event, person("un"), Actor.visitor());

        var answer = mvc.post()
                .uri("/agenda/" + event + "/registration")
                .cookie(new Cookie("territory", here.slug()))
                .param("name", "Ana Duval")
                .param("email", "ana@exemple.fr")
                .param("consent", "true")
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus3xxRedirection();
        var shown = requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(get(shown, null))
                .hasStatusOk()
                .bodyText()
                .contains("Vous êtes sur la liste d’attente", "au rang 1")
                .doesNotContain("visio.example", "ana@exemple.fr", "Quitter la liste");
    }

    @Test
    void knowsWhoIsSignedIn() {
        var event = agenda.publish(here.id(), soon(5), JOB);
        var account = accounts.get(me.account().orElseThrow());
        var page = wearing(mvc.get().uri("/agenda/" + event + "/registration"), me)
                .requestAttr("account", account)
                .with(user(account.email()))
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains("value=\"Ana Duval\"", "value=\"" + account.email() + "\"");
    }

    @Test
    void refusesARegistrationWithoutConsentBesideTheField() {
        var event = agenda.publish(here.id(), soon(5), JOB);
        var answer = mvc.post()
                .uri("/agenda/" + event + "/registration")
                .cookie(new Cookie("territory", here.slug()))
                .param("name", "Ana Duval")
                .param("email", "ana")
                .with(csrf())
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("cochez cette case", "prenom@entreprise.fr", "value=\"Ana Duval\"", "consent-error");
    }

    @Test
    void cancelsByALettersLinkOnlyWhenPosted() {
        var event = agenda.publish(here.id(), soon(5), JOB);
        var id = agenda.register(event, person("un"), Actor.visitor());
        var link = "/agenda/registrations/" + agenda.cancellationToken(id);

        assertThat(get(link, null)).hasStatusOk().bodyText().contains("Vous êtes inscrit", "Annuler mon inscription");
        assertThat(agenda.registration(id, JOB).registration().isConfirmed()).isTrue();
        assertThat(mvc.post().uri(link).with(csrf())).hasStatus3xxRedirection();
        assertThat(get(link, null)).hasStatusOk().bodyText().contains("Inscription annulée");
        assertThat(get("/agenda/registrations/nothing", null)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void letsAnOrganiserDraftThenPublish() {
        assertThat(get("/agenda/new", me)).hasStatusOk().bodyText().contains("Garder en brouillon");

        assertThat(fill("/agenda/new", "18:30", false)).hasStatus3xxRedirection();
        var draft = agenda.drafts(here.id(), me).get(0).event();
        assertThat(get("/agenda", me)).bodyText().contains("En préparation", "Visite de la chaufferie");
        assertThat(get("/agenda/" + draft.id(), null)).hasStatus(HttpStatus.NOT_FOUND);

        var edit = "/agenda/" + draft.id() + "/edit";
        assertThat(get(edit, me)).hasStatusOk().bodyText().contains("value=\"18:30\"", "value=\"2035-10-04\"");
        assertThat(fill(edit, "25:00", true))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ce n’est pas une heure", "value=\"25:00\"");
        assertThat(fill(edit, "19:00", true)).hasStatus3xxRedirection();
        assertThat(agenda.upcoming(here.id(), PageRequest.of(0, 5), Actor.visitor()))
                .hasSize(1);
        assertThat(fill(edit, "19:30", false)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void callsAnEventOffWithAReasonForEverybody() {
        var event = agenda.publish(here.id(), soon(5), JOB);
        var path = "/agenda/" + event + "/cancellation";

        assertThat(get(path, me)).hasStatusOk().bodyText().contains("Personne n’est inscrit");
        assertThat(post(path).with(csrf()).exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(path).param("reason", "Salle inondée.").with(csrf()).exchange())
                .hasStatus3xxRedirection();
        assertThat(get("/agenda/" + event, null)).bodyText().contains("Ce rendez-vous est annulé", "Salle inondée.");
        assertThat(get("/agenda/" + event + "/registration", null)).hasStatusOk();
        assertThat(get("/agenda/" + event + ".ics", null))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/calendar;charset=UTF-8")
                .bodyText()
                .contains("STATUS:CANCELLED");
    }

    @Test
    void listsWhoComesForOrganisersOnly() {
        var event = agenda.publish(here.id(), soon(5), JOB);
        assertThat(get("/agenda/" + event + "/registrations", me)).bodyText().contains("Personne ne s’est encore");
        agenda.register(event, person("=cmd"), Actor.visitor());

        assertThat(get("/agenda/" + event + "/registrations", me))
                .hasStatusOk()
                .bodyText()
                .contains("Confirmée", "=cmd@exemple.fr");
        assertThat(get("/agenda/" + event + "/registrations.csv", me))
                .hasStatusOk()
                .bodyText()
                .startsWith("\ufeffN°,Prénom et nom")
                .contains("1,'=cmd,'=cmd@exemple.fr,,Confirmée,");
        assertThat(get("/agenda/" + event + "/registrations", null)).hasStatus3xxRedirection();
        assertThat(get("/agenda/" + event + "/registrations.csv", null)).hasStatus3xxRedirection();
    }

    @Test
    void letsWhoeverRegisteredSignedInCancelFromThePage() {
        var event = agenda.publish(here.id(), soon(5), JOB);
        var mine = agenda.register(event, person("un"), me);
        var path = "/agenda/" + event + "/registration/" + mine;

        assertThat(get("/agenda/" + event, me)).bodyText().contains("Vous êtes inscrit.", "visio.example");
        assertThat(get(path, me)).bodyText().contains("Annuler mon inscription");
        assertThat(post(path + "/cancellation").with(csrf()).exchange()).hasStatus3xxRedirection();
        assertThat(agenda.registrations(event, JOB)).allMatch(Registration::isCancelled);
    }

    @Test
    void needsNoMunicipalityForAnEventThatIsOnlineOnly() {
        var post = post("/agenda/new")
                .param("title", "Acheter ensemble")
                .param("summary", "Gants, film et électricité.")
                .param("startDate", "2035-10-04")
                .param("startTime", "12:00")
                .param("endTime", "13:00")
                .param("placeName", "En ligne")
                .param("bodies", "Club")
                .param("publish", "true")
                .with(csrf());
        assertThat(post.exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("choisissez une commune, ou donnez un lien");

        assertThat(post.param("onlineLink", "https://visio.example/achats").exchange())
                .hasStatus3xxRedirection();
        assertThat(get("/agenda", null)).bodyText().contains("13 h, en ligne.").doesNotContain("Liévin,");
    }

    private MvcTestResult fill(String path, String time, boolean publish) {
        var post = post(path)
                .param("title", "Visite de la chaufferie")
                .param("summary", "De la palette cassée à la chaudière.")
                .param("startDate", "2035-10-04")
                .param("startTime", time)
                .param("endTime", "20:30")
                .param("placeName", "Chaufferie")
                .param("commune", LIEVIN.value())
                .param("bodies", "Club\r\nPôle Matières")
                .param("version", "0")
                .with(csrf());
        return publish ? post.param("publish", "true").exchange() : post.exchange();
    }

    private MvcTestResult get(String path, @Nullable Actor reader) {
        return wearing(mvc.get().uri(path), reader).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path) {
        return wearing(mvc.post().uri(path), me);
    }

    private MockMvcTester.MockMvcRequestBuilder wearing(
            MockMvcTester.MockMvcRequestBuilder request, @Nullable Actor reader) {
        request.cookie(new Cookie("territory", here.slug())).accept(MediaType.TEXT_HTML, MediaType.ALL);
        if (reader != null) {
            request.requestAttr(Actor.class.getName(), reader).requestAttr("hat", new Hats.Hat("hat", "Club", reader));
        }
        return request;
    }

    private static ClubEventDraft soon(@Nullable Integer capacity) {
        var start = LocalDateTime.now().plusDays(30);
        return draft(start.toString(), start.plusHours(2).toString(), capacity);
    }
}
