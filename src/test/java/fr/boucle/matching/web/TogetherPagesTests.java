package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Aggregation;
import fr.boucle.matching.Aggregation.Part;
import fr.boucle.matching.Aggregations;
import fr.boucle.matching.Matches;
import fr.boucle.matching.PoolSamples;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Small lots that fill a need, and a stream split over several needs, on the page of a listing's matches. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class TogetherPagesTests {
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
    Aggregations aggregations;

    Territory here;

    @BeforeEach
    void foundATerritory() {
        here = TestTerritory.anew(territories);
    }

    @Test
    void fillANeedWithSmallLots() {
        var farm = company("Ferme");
        var need = published(farm, ListingKind.NEED, "10");
        var first = published(company("Scierie"), ListingKind.OFFER, "5");
        var second = published(company("Menuiserie"), ListingKind.OFFER, "4.2");

        assertThat(together(need))
                .hasValueSatisfying(found ->
                        assertThat(found.parts()).extracting(Part::listing).containsExactlyInAnyOrder(first, second));
        assertThat(get(need, member(farm.id(), here.id())))
                .bodyText()
                .contains("Ces 2 offres ensemble", "donnent 92", "60", "50,4");
    }

    @Test
    void splitALargeStreamOverSeveralNeeds() {
        var sawmill = company("Scierie");
        var offer = published(sawmill, ListingKind.OFFER, "10");
        published(company("Ferme"), ListingKind.NEED, "7");
        published(company("Haras"), ListingKind.NEED, "8");

        assertThat(together(offer)).hasValueSatisfying(found -> {
            assertThat(found.percent()).isEqualTo(100);
            assertThat(found.parts()).hasSize(2);
        });
        assertThat(get(offer, member(sawmill.id(), here.id())))
                .bodyText()
                .contains("Ces 2 besoins ensemble", "prennent 100");
    }

    @Test
    void saysNothingWhereOneOfferIsEnough() {
        var need = published(company("Ferme"), ListingKind.NEED, "10");
        published(company("Scierie"), ListingKind.OFFER, "12");

        assertThat(together(need)).isEmpty();
    }

    private Company company(String name) {
        return TestCompany.approved(companies, here, name, TestTerritory.LIEVIN);
    }

    /** For its club alone, so that no other test's listings count. */
    private ListingId published(Company company, ListingKind kind, String tonnes) {
        var draft = ListingSamples.draft(company, kind, "Sciure de chêne", Quantity.of(tonnes, Unit.T), null);
        return PoolSamples.published(listings, matches, company, ListingSamples.forItsClub(draft));
    }

    private Optional<Aggregation> together(ListingId listing) {
        return aggregations.of(listing, matches.best(listing, 20));
    }

    private MvcTestResult get(ListingId listing, Actor reader) {
        return new Pages(mvc, here)
                .get("/listings/" + listing + "/matches", reader)
                .exchange();
    }
}
