package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.organiser;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Pairing;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.Optional;
import java.util.Set;
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
class PairPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Listings listings;

    @Autowired
    Matches matches;

    @Autowired
    Pairing pairing;

    Territory here;
    Actor officer;
    Company joiner;
    ListingId offer;
    ListingId need;

    @BeforeEach
    void publishTwoWhereTheSearchProposesNothing() {
        here = MatchSamples.territoryWithThreshold(territories, 100);
        officer = officer();
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        var farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        offer = publish(joiner, "Sciure de sapin");
        need = listings.publish(
                ListingSamples.need(farm, "Sciure pour litière"), Origin.form(), member(farm.id(), here.id()));
        matches.best(need, 1); // known to matching at once
        matches.best(offer, 1);
    }

    /** With a name to read on the page. */
    private Actor officer() {
        AccountId account = accounts.registerConfirmed(
                        UUID.randomUUID() + "@example.org", "Ana Duval", "six tables de cinq", "fr")
                .id();
        return new TestActor(
                Actor.Kind.STAFF, Optional.of(account), Optional.empty(), Optional.of(here.id()), Set.of(here.id()));
    }

    private ListingId publish(Company company, String title) {
        return listings.publish(
                ListingSamples.offer(company, title), Origin.form(), member(company.id(), company.territory()));
    }

    @Test
    void findTheCounterpartByItsWordsAndMakeTheMatch() {
        var search = get("/matching/pair?one=" + number(offer) + "&other=litière", officer);
        assertThat(search).bodyText().contains("Laquelle", "Sciure pour litière", "other=" + number(need));
        assertThat(get(compared(), officer)).bodyText().contains("Créer la correspondance");

        var made = create(officer, offer);

        var match = pairing.known(offer, need, officer).orElseThrow();
        assertThat(made).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/matches/" + match.id());
        assertThat(get("/matches/" + match.id(), officer))
                .bodyText()
                .contains("Créée à la main", "par Ana Duval", "Garder", "Refuser");
        assertThat(get("/desk", officer)).bodyText().contains("/matches/" + match.id(), "Créée à la main");
    }

    @Test
    void leadToTheMatchThatIsThereAlready() {
        create(officer, offer);
        var match = pairing.known(offer, need, officer).orElseThrow();

        assertThat(get(compared(), officer))
                .bodyText()
                .contains("/matches/" + match.id())
                .doesNotContain("Créer la correspondance");
        assertThat(get("/listings/" + offer + "/matches", officer)).bodyText().contains("/matches/" + match.id());
        assertThat(create(officer, offer)).redirectedUrl().isEqualTo("/matches/" + match.id());
    }

    @Test
    void sayOfARefusedMatchWhoRefusedItAndWhy() {
        create(officer, offer);
        var match = pairing.known(offer, need, officer).orElseThrow();
        matches.refuse(match.id(), MatchRefusal.TOO_FAR, "Deux heures de route.", "à revoir", officer);

        assertThat(create(officer, offer)).redirectedUrl().isEqualTo("/matches/" + match.id());
        assertThat(get("/matches/" + match.id(), officer))
                .bodyText()
                .contains("Refusée, et pour de bon", "par Ana Duval", "Trop loin", "Deux heures de route.", "à revoir")
                .doesNotContain("Garder");
    }

    @Test
    void nameTheRuleThatForbidsAMatchAndMakeNone() {
        var soiled = publish(joiner, "Sciure moisie");
        matches.best(soiled, 1);

        assertThat(get("/matching/pair?one=" + number(soiled) + "&other=" + number(need), officer))
                .bodyText()
                .contains("Jamais proposé.", "Cet usage n’admet rien de souillé")
                .doesNotContain("Créer la correspondance");
        assertThat(create(officer, soiled))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Une règle interdit cette paire", "Cet usage n’admet rien de souillé");
        assertThat(pairing.known(soiled, need, officer)).isEmpty();
    }

    @Test
    void letNobodyButStaffMakeAMatch() {
        assertThat(get(compared(), organiser(here.id()))).bodyText().doesNotContain("Créer la correspondance");
        assertThat(create(organiser(here.id()), offer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(create(member(joiner.id(), here.id()), offer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pairing.known(offer, need, officer)).isEmpty();
    }

    @Test
    void areReachedFromTheListingAndItsMatches() {
        var path = "/matching/pair?one=" + number(offer);
        assertThat(get("/listings/" + offer, officer)).bodyText().contains(path);
        assertThat(get("/listings/" + offer + "/matches", officer)).bodyText().contains(path);
        assertThat(get("/listings/" + offer, member(joiner.id(), here.id())))
                .bodyText()
                .doesNotContain(path);
    }

    private String compared() {
        return "/matching/pair?one=" + number(offer) + "&other=" + number(need);
    }

    private long number(ListingId id) {
        return listings.seenBy(id, officer).open().number();
    }

    private MvcTestResult create(Actor author, ListingId one) {
        return new Pages(mvc, here)
                .post("/matches", author)
                .param("one", String.valueOf(number(one)))
                .param("other", String.valueOf(number(need)))
                .exchange();
    }

    private MvcTestResult get(String path, Actor reader) {
        return new Pages(mvc, here).get(path, reader).exchange();
    }
}
