package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Chain;
import fr.boucle.matching.Chains;
import fr.boucle.matching.Matches;
import fr.boucle.matching.PoolSamples;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Chains through a company that treats: found in the real index, read by companies, kept by staff. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ChainPagesTests {
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
    Chains chains;

    @Autowired
    Synergies synergies;

    Territory here;
    Company pipeworks;
    Company grinder;
    Company extruder;
    ListingId pipes;
    ListingId grinding;
    ListingId regrind;

    @BeforeEach
    void list() {
        here = TestTerritory.anew(territories);
        pipeworks = company("Tubes du Nord");
        grinder = company("Broyeurs réunis");
        extruder = company("Gaines de l’Artois");
        pipes = published(pipeworks, ListingSamples.offer(pipeworks, "Tuyaux PEHD"));
        grinding = published(grinder, ListingSamples.offer(grinder, "Broyage à façon de plastiques"));
        regrind = published(extruder, ListingSamples.need(extruder, "Broyé de PEHD recyclé"));
    }

    @Test
    void leadFromAnOfferToANeedThroughAListedTreatment() {
        assertThat(chains.of(pipes)).extracting(Chain::listings).containsExactly(List.of(pipes, grinding, regrind));
        assertThat(chains.of(regrind)).extracting(Chain::key).containsExactly(key());
    }

    @Test
    void areReadByTheCompanyOfEitherEnd() {
        assertThat(page(pipes, "/matches", member(pipeworks.id(), here.id()), "fr"))
                .bodyText()
                .contains("Une chaîne par un traitement", "broyage fin", "Broyé de PEHD recyclé", "Moins de 5");
        assertThat(page(regrind, "/matches", member(extruder.id(), here.id()), "en"))
                .bodyText()
                .contains("One chain through a treatment", "Tuyaux PEHD");
        assertThat(page(pipes, "/chains/" + key(), member(pipeworks.id(), here.id()), "nl"))
                .hasStatusOk()
                .bodyText()
                .contains("Een keten via een behandeling", "Het minst zekere paar")
                .doesNotContain("/synergy");
    }

    @Test
    void areNobodyElsesBusiness() {
        assertThat(page(pipes, "/chains/" + key(), member(grinder.id(), here.id()), "fr"))
                .hasStatus(404);
        assertThat(page(pipes, "/chains/" + pipes, member(pipeworks.id(), here.id()), "fr"))
                .hasStatus(404);
    }

    @Test
    void areKeptByStaffAsASynergyOfThree() {
        var officer = staff(here.id());
        assertThat(page(pipes, "/chains/" + key(), officer, "fr"))
                .bodyText()
                .contains("Garder : ouvrir une synergie".replace(" :", "\u00a0:"));
        assertThat(page(pipes, "/chains/" + key() + "/synergy", officer, "fr")).hasStatusOk();

        var answer = new Pages(mvc, here)
                .post("/listings/" + pipes + "/chains/" + key() + "/synergy", officer)
                .param("nextAction", "Appeler les trois")
                .exchange();

        assertThat(answer).hasStatus3xxRedirection();
        var synergy = synergies.ofCompany(grinder.id()).get(0);
        assertThat(synergy.stage()).isEqualTo(Stage.IDEA);
        assertThat(synergy.parties())
                .extracting(Party::company)
                .containsExactly(pipeworks.id(), grinder.id(), extruder.id());
        assertThat(synergy.parties()).extracting(Party::isTransformer).containsExactly(false, true, false);
        assertThat(new Pages(mvc, here)
                        .get("/synergies/" + synergy.id(), officer)
                        .exchange())
                .bodyText()
                .contains("Transforme");
        assertThat(chains.of(pipes)).isEmpty();
    }

    private String key() {
        return chains.of(pipes).get(0).key();
    }

    private Company company(String name) {
        return TestCompany.approved(companies, here, name, TestTerritory.LIEVIN);
    }

    /** For its club alone, so that no other test's listings count. */
    private ListingId published(Company company, ListingDraft draft) {
        return PoolSamples.published(listings, matches, company, ListingSamples.forItsClub(draft));
    }

    private MvcTestResult page(ListingId listing, String path, Actor reader, String language) {
        return new Pages(mvc, here)
                .get("/listings/" + listing + path, reader)
                .cookie(new Cookie("language", language), new Cookie("territory", here.slug()))
                .exchange();
    }
}
