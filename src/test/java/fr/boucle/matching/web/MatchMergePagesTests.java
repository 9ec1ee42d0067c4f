package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Opinion;
import fr.boucle.matching.Opinions;
import fr.boucle.matching.Pairing;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
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
class MatchMergePagesTests {
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
    Opinions opinions;

    Territory here;
    Actor officer;
    Actor giver;
    ListingId offer;
    ListingId need;
    MatchId first;
    MatchId second;

    @BeforeEach
    void makeTwoMatchesOfOneLead() {
        here = MatchSamples.territoryWithThreshold(territories, 100);
        officer = staff(here.id());
        var joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        var farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        giver = member(joiner.id(), here.id());
        need = publish(farm, ListingSamples.need(farm, "Sciure pour litière"));
        first = pairing.pair(publish(joiner, ListingSamples.offer(joiner, "Sciure de sapin")), need, officer)
                .id();
        offer = publish(joiner, ListingSamples.offer(joiner, "Sciure encore"));
        second = pairing.pair(offer, need, officer).id();
    }

    private ListingId publish(Company company, ListingDraft draft) {
        var id = listings.publish(draft, Origin.form(), member(company.id(), here.id()));
        matches.best(id, 1); // known to matching at once
        return id;
    }

    @Test
    void mergeAMatchIntoAnotherOfTheSameLead() {
        opinions.mark(offer, need, Opinion.interested(), giver);
        assertThat(get("/matches/" + second)).bodyText().contains("/matches/" + second + "/merge");
        assertThat(get("/matches/" + second + "/merge")).bodyText().contains("Sciure de sapin", first.toString());

        assertThat(merge(second, first))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/matches/" + first);

        assertThat(get("/matches/" + first))
                .bodyText()
                .contains("Réunie avec une autre", "Sciure encore", "L’offre est intéressée");
        assertThat(get("/matches/" + second))
                .bodyText()
                .contains("Réunie avec une autre de la même piste", "/matches/" + first)
                .doesNotContain("/matches/" + second + "/synergy");
        assertThat(get("/desk")).bodyText().contains("/matches/" + first).doesNotContain("/matches/" + second);
    }

    @Test
    void askWhichOneGoesOn() {
        assertThat(new Pages(mvc, here)
                        .post("/matches/" + second + "/merge", officer)
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("choisissez celle qui continue");
    }

    @Test
    void refuseWhatIsKeptWithItsSentence() {
        matches.keep(second, officer);

        assertThat(get("/matches/" + second)).bodyText().doesNotContain("/merge");
        assertThat(get("/matches/" + second + "/merge")).bodyText().contains("Rien à réunir");
        assertThat(merge(second, first)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult merge(MatchId match, MatchId into) {
        return new Pages(mvc, here)
                .post("/matches/" + match + "/merge", officer)
                .param("survivor", into.toString())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return new Pages(mvc, here).get(path, officer).exchange();
    }
}
