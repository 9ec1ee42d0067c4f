package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.HabitSamples;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Pairing;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class HabitPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    @Autowired
    Matches matches;

    @Autowired
    Pairing pairing;

    @Autowired
    Accounts accounts;

    Territory here;
    Actor officer;
    HabitSamples samples;

    @BeforeEach
    void settleWhereTheSearchProposesNothing() {
        here = MatchSamples.territoryWithThreshold(territories, 100);
        officer = officer();
        samples = new HabitSamples(companies, listings, matches, pairing);
    }

    private Actor officer() {
        var account =
                accounts.registerConfirmed(UUID.randomUUID() + "@example.org", "Ana Duval", "six tables de cinq", "fr");
        var club = Optional.of(here.id());
        return new TestActor(Actor.Kind.STAFF, Optional.of(account.id()), Optional.empty(), club, Set.of(here.id()));
    }

    @Test
    void linkToMatchesOfTheTerritoryAndOnlyCountTheOthers() {
        var own = samples.kept(here, "21.10Z");
        var elsewhere = samples.kept(MatchSamples.territoryWithThreshold(territories, 100), "21.10Z");

        assertThat(habit("21.10"))
                .contains("(21.10)", "marc de café", "2 entreprises, chez 2 autres", "100\u00a0%")
                .contains("/matches/" + own, "Une correspondance d’un autre territoire")
                .doesNotContain("/matches/" + elsewhere);
    }

    @Test
    void areSwitchedOffAndOnAgainAndSayByWhom() {
        samples.kept(here, "21.20Z");
        samples.kept(here, "21.20Z");
        var path = "/matching/habits/21.20/coffee-grounds/";

        assertThat(post(path + "suspension", officer)).hasStatus(HttpStatus.FOUND);
        assertThat(habit("21.20")).contains("Désactivée le", "par Ana Duval", "Réactiver");

        assertThat(post(path + "resumption", officer)).hasStatus(HttpStatus.FOUND);
        assertThat(habit("21.20")).contains("Réactivée le", "par Ana Duval", "Désactiver");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 27.32Z, Appris de ce qui est gardé, Confiance, 'd’après les correspondances gardées ici'",
        "en, 27.33Z, Learned from what was kept, Confidence, 'by the matches kept here'",
        "nl, 27.40Z, Geleerd uit wat is gehouden, Zekerheid, 'volgens de overeenkomsten die hier'"
    })
    void speakThreeLanguages(String language, String activity, String title, String confidence, String hypothesis) {
        samples.kept(here, activity);
        samples.kept(here, activity);
        samples.grounds(samples.company(here, "56.10A"));
        var third = samples.whatever(samples.company(here, activity));
        matches.best(third, 1);

        assertThat(in(language, "/matching/lessons"))
                .hasStatusOk()
                .bodyText()
                .contains(title, confidence)
                .doesNotContain("??");
        assertThat(in(language, "/listings/" + third + "/matches")).bodyText().contains(hypothesis);
    }

    @Test
    void areForOfficers() {
        samples.kept(here, "28.15Z");
        samples.kept(here, "28.15Z");
        var path = "/matching/habits/28.15/coffee-grounds/suspension";

        assertThat(post(path, member(CompanyId.random(), here.id()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/matching/habits/28.15/sawdust/suspension", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path, staff(here.id()))).hasStatus(HttpStatus.FOUND);
    }

    /** What the page says of one activity. */
    private String habit(String activity) {
        var page = new Pages(mvc, here).get("/matching/lessons", officer).exchange();
        assertThat(page).hasStatusOk();
        var body = page.getResponse().getContentAsByteArray();
        var text = new String(body, StandardCharsets.UTF_8);
        int start = text.indexOf("(" + activity + ")");
        return text.substring(start, text.indexOf("</section>", start));
    }

    private MvcTestResult in(String language, String path) {
        return new Pages(mvc, here)
                .get(path, officer)
                .cookie(new Cookie("language", language))
                .exchange();
    }

    private MvcTestResult post(String path, Actor author) {
        return new Pages(mvc, here).post(path, author).exchange();
    }
}
