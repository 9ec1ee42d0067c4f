package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Matches;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class TrialPagesTests {
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

    Territory here;
    Actor officer;
    ListingId need;
    String word;

    @BeforeEach
    void publishANeed() {
        here = TestTerritory.lens(territories);
        officer = staff(here.id());
        word = "lot " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        need = publish(false, "Sciure pour litière " + word);
    }

    @Test
    void showWhatIsReadInATextAndWhatAnswersIt() {
        var page = get(
                "/matching/trial?kind=OFFER&title=Sciure de sapin " + word + "&description=sans plastique", officer);

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("« Sciure", "exclu", "Sciure pour litière " + word);
    }

    @Test
    void nameTheRuleThatForbidsAPair() {
        var page = get("/matching/trial?kind=OFFER&title=Sciure moisie " + word, officer);

        assertThat(page).bodyText().contains("Souillé", "Jamais proposé.", "Cet usage n’admet rien de souillé");
    }

    @Test
    void sayWhyTwoListingsMatchOrDoNot() {
        var offer = publish(true, "Sciure souillée de solvants " + word);

        assertThat(get("/matching/pair?one=" + number(offer) + "&other=" + number(need), officer))
                .bodyText()
                .contains("Jamais proposé.", "points sur 100");
        assertThat(get("/matching/pair?one=" + number(need) + "&other=" + number(need), officer))
                .bodyText()
                .contains("Rien à comparer");
        assertThat(get("/matching/pair?one=999999999&other=" + number(need), officer))
                .bodyText()
                .contains("Rien à comparer");
    }

    @Test
    void areForOfficers() {
        var company = TestCompany.approved(companies, here, "Scierie", TestTerritory.LENS);

        assertThat(get("/matching/trial", member(company.id(), here.id()))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void bearHostileTexts() {
        var digits = "9".repeat(4000);

        assertThat(get("/matching/trial?title=" + digits + "&description=" + "(a+)+".repeat(400), officer))
                .hasStatusOk();
    }

    private ListingId publish(boolean offer, String title) {
        var company = TestCompany.approved(companies, here, "Scierie " + word, TestTerritory.LENS);
        var draft = offer ? ListingSamples.offer(company, title) : ListingSamples.need(company, title);
        var id = listings.publish(draft, Origin.form(), officer);
        matches.best(id, 1); // what is asked for is known to matching at once
        return id;
    }

    private long number(ListingId id) {
        return listings.seenBy(id, officer).open().number();
    }

    private MvcTestResult get(String path, Actor reader) {
        return new Pages(mvc, here).get(path, reader).exchange();
    }
}
