package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Match;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.support.AtOnce;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.List;
import java.util.UUID;
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
class OpinionPagesTests {
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
    Synergies synergies;

    Territory here;
    Actor officer;
    Actor giver;
    Actor taker;
    ListingId offer;
    ListingId need;
    Match match;

    @Test
    void tellStaffThatACompanyIsInterested() {
        pairUp(false);

        assertThat(say(offer, need, giver, "stance", "INTERESTED")).hasStatus(HttpStatus.FOUND);

        assertThat(get("/listings/" + offer + "/matches", giver)).bodyText().contains("Vous intéresse");
        assertThat(get("/desk", officer)).bodyText().contains("Une entreprise intéressée");
        assertThat(get("/matches/" + match.id(), officer)).bodyText().contains("L’offre est intéressée");
    }

    @Test
    void setASuggestionAsideWithItsReasonForStaff() {
        pairUp(false);

        assertThat(get("/listings/" + need + "/matches/" + offer + "/opinion", taker))
                .hasStatusOk();
        assertThat(say(need, offer, taker, "stance", "NOT_FOR_US"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("choisissez une raison");
        assertThat(say(need, offer, taker, "stance", "NOT_FOR_US", "reason", "OTHER"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(say(need, offer, taker, "stance", "NOT_FOR_US", "reason", "TOO_FAR"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(get("/listings/" + need + "/matches", taker)).bodyText().contains("Une annonce mise de côté");
        assertThat(get("/listings/" + offer + "/matches", giver)).bodyText().doesNotContain("mise de côté");
        assertThat(get("/matches/" + match.id(), officer))
                .bodyText()
                .contains("Le besoin n’en veut pas")
                .contains("Trop loin");
    }

    @Test
    void areForTheOwnerOnly() {
        pairUp(false);

        assertThat(say(offer, need, taker, "stance", "INTERESTED")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/listings/" + offer + "/matches/" + need + "/opinion", taker))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(say(offer, ListingId.random(), giver, "stance", "INTERESTED"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void comeTooLateWhenStaffHaveRefused() {
        pairUp(false);
        matches.refuse(match.id(), MatchRefusal.QUALITY, null, null, officer);

        assertThat(say(offer, need, giver, "stance", "INTERESTED")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(matches.best(offer, 100))
                .extracting(each -> each.other(offer))
                .doesNotContain(need);
    }

    @Test
    void askTheNeighbourOnlyWhereTheTerritoryAllowsIt() {
        pairUp(false);

        assertThat(get("/listings/" + offer + "/matches", giver)).bodyText().doesNotContain("Poser la question");
        assertThat(ask(offer, need, giver)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(synergies.ofTerritory(here.id())).isEmpty();
    }

    @Test
    void askTheNeighbourWithoutStaffAndOpenTheContactsByItsYes() {
        pairUp(true);
        assertThat(get("/listings/" + offer + "/matches", giver)).bodyText().contains("Poser la question");

        assertThat(ask(offer, need, giver)).hasStatus(HttpStatus.FOUND);

        var synergy = only();
        assertThat(synergy.stage()).isEqualTo(Stage.IDEA);
        assertThat(synergy.owner()).isEmpty();
        var page = get("/synergies/" + synergy.id(), taker);
        assertThat(page).bodyText().doesNotContain("Menuiserie");
        synergies.answer(synergy.id(), taker.company().orElseThrow(), Answer.YES, Synergies.Reply.none(), taker);
        assertThat(only().stage()).isEqualTo(Stage.DISCUSSION);
        assertThat(get("/synergies/" + synergy.id(), taker)).bodyText().contains("Menuiserie");
    }

    @Test
    void openOneSynergyWhenBothAskAtOnce() throws Exception {
        pairUp(true);

        var both = AtOnce.run(List.of(
                () -> ask(offer, need, giver).getResponse().getStatus(),
                () -> ask(need, offer, taker).getResponse().getStatus()));

        assertThat(both.results())
                .containsExactlyInAnyOrder(HttpStatus.FOUND.value(), HttpStatus.UNPROCESSABLE_CONTENT.value());
        assertThat(synergies.ofTerritory(here.id())).hasSize(1);
    }

    private void pairUp(boolean direct) {
        var commune = TestTerritory.lens(territories); // and the municipalities with it
        here = territories.found(
                "avis-" + UUID.randomUUID(),
                commune.name(),
                new Settings("Club", "Lens", null, "equipe@example.org", false, direct, 55),
                List.of(TestTerritory.LIEVIN, TestTerritory.LENS),
                Actor.system());
        var joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        var farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        giver = acting(joiner);
        taker = acting(farm);
        officer = staff(here.id());
        match = matches.get(MatchSamples.proposed(listings, matches, joiner, farm), officer);
        offer = match.offer();
        need = match.need();
    }

    private static Actor acting(Company company) {
        return member(company.id(), company.territory());
    }

    private Synergy only() {
        assertThat(synergies.ofTerritory(here.id())).hasSize(1);
        return synergies.ofTerritory(here.id()).get(0);
    }

    private MvcTestResult get(String path, Actor reader) {
        return new Pages(mvc, here).get(path, reader).exchange();
    }

    private MvcTestResult ask(ListingId mine, ListingId other, Actor actor) {
        return new Pages(mvc, here)
                .post("/listings/" + mine + "/matches/" + other + "/synergy", actor)
                .exchange();
    }

    private MvcTestResult say(ListingId mine, ListingId other, Actor actor, String... typed) {
        var form = new Pages(mvc, here).post("/listings/" + mine + "/matches/" + other + "/opinion", actor);
        for (int i = 0; i < typed.length; i += 2) {
            form.param(typed[i], typed[i + 1]);
        }
        return form.exchange();
    }
}
