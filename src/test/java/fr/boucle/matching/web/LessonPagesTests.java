package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Lesson;
import fr.boucle.matching.Lessons;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import jakarta.servlet.http.Cookie;
import java.util.List;
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
class LessonPagesTests {
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
    Lessons lessons;

    Territory here;
    Actor officer;
    Company joiner;
    Company farm;

    @BeforeEach
    void settleWhereNothingIsLearnedYet() {
        TestTerritory.lens(territories); // its communes
        var slug = "t" + UUID.randomUUID().toString().substring(0, 8);
        var settings = new Settings("Club " + slug, slug, null, "equipe@" + slug + ".example.org", false, false, 55);
        var communes = List.of(TestTerritory.LENS, TestTerritory.LIEVIN);
        here = territories.found(slug, "Territoire " + slug, settings, communes, Actor.system());
        officer = staff(here.id());
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
    }

    @Test
    void sayThatNothingIsLearnedYet() {
        assertThat(get("/matching/lessons", officer)).hasStatusOk().bodyText().contains("Rien d’appris");
    }

    @Test
    void tellOnARefusedMatchWhatItTaught() {
        refuse();
        var id = refuse();

        assertThat(get("/matches/" + id, officer))
                .bodyText()
                .contains("Ce qu’on en retient", "−10\u00a0% sur les points de la matière", "2 refus comptent");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'Appris des refus', 'Qualité ou forme', 'Oublier', '2 refus entre ces familles'",
        "en, 'Learned from refusals', 'Quality or form', 'Forget', '2 refusals between these families'",
        "nl, 'Geleerd uit weigeringen', 'Kwaliteit of', 'Vergeten', '2 weigeringen tussen deze families'"
    })
    void speakThreeLanguages(String language, String title, String reason, String forget, String why) {
        var third = matches.get(proposed(), officer);
        refuse();
        refuse();

        assertThat(in(language, "/matching/lessons"))
                .hasStatusOk()
                .bodyText()
                .contains(title, reason, forget, "−10")
                .doesNotContain("??");
        assertThat(in(language, "/listings/" + third.need() + "/matches"))
                .bodyText()
                .contains(why);
    }

    @Test
    void forgetALessonAndCountItAgain() {
        refuse();
        refuse();
        var path = "/matching/lessons/" + lesson().id();

        assertThat(post(path + "/revocation", officer)).hasStatus(HttpStatus.FOUND);
        assertThat(get("/matching/lessons", officer))
                .bodyText()
                .contains("Oubliée", "Encore sans effet", "Un refus compte");

        assertThat(post(path + "/restoration", officer)).hasStatus(HttpStatus.FOUND);
        assertThat(get("/matching/lessons", officer))
                .bodyText()
                .contains("−10\u00a0%")
                .doesNotContain("Oubliée");
    }

    @Test
    void areForTheOfficersOfTheTerritory() {
        refuse();
        var path = "/matching/lessons/" + lesson().id() + "/revocation";

        assertThat(post(path, staff(TestTerritory.neighbour(territories).id()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path, member(farm.id(), here.id()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/matching/lessons", member(farm.id(), here.id()))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MatchId proposed() {
        return MatchSamples.proposed(listings, matches, joiner, farm);
    }

    private MatchId refuse() {
        var id = proposed();
        matches.refuse(id, MatchRefusal.QUALITY, null, null, officer);
        return id;
    }

    private Lesson lesson() {
        return lessons.of(here.id(), officer).get(0).lessons().get(0);
    }

    private MvcTestResult get(String path, Actor reader) {
        return new Pages(mvc, here).get(path, reader).exchange();
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
