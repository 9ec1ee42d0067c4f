package fr.boucle.listings.web;

import static fr.boucle.listings.ListingSamples.described;
import static fr.boucle.listings.ListingSamples.need;
import static fr.boucle.listings.ListingSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.Listings;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Searching offers and needs: what a reader sees. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ListingSearchPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    Territory here;
    Company joiner;
    Actor owner;

    @BeforeEach
    void settle() {
        here = TestTerritory.anew(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = TestActor.member(joiner.id(), here.id());
    }

    private void publish(ListingDraft draft) {
        listings.publish(draft, Origin.form(), owner);
    }

    private Document get(String path, Actor reader) throws UnsupportedEncodingException {
        var result = new Pages(mvc, here).get(path, reader).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private Document get(String path) throws UnsupportedEncodingException {
        return get(path, Actor.visitor());
    }

    @Test
    void sayHowTheyUnderstandTheWordsAndLetOneKeepToThem() throws UnsupportedEncodingException {
        publish(offer(joiner, "Palettes bois"));

        var page = get("/listings?q=pallets quenouille&kind=OFFER");

        var told = page.select(".read-back");
        assertThat(told.text()).contains("palettes en bois", "« quenouille »");
        var exact = told.select("a").attr("href");
        assertThat(exact).isEqualTo("/listings?q=pallets%20quenouille&exact=true&kind=OFFER");
        assertThat(get(exact.replace("%20", " ")).select(".read-back a").attr("href"))
                .isEqualTo("/listings?q=pallets%20quenouille&kind=OFFER");
    }

    @Test
    void loseNothingOfTheFormWhereThereIsNothingAndNameNextSteps() throws UnsupportedEncodingException {
        publish(offer(joiner, "Palettes bois"));

        var page = get("/listings?q=palettes&kind=NEED&exchange=SUBSTITUTION&family=WOOD&family=METAL&safe=true");

        assertThat(page.select("#q").attr("value")).isEqualTo("palettes");
        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("NEED", "SUBSTITUTION", "WOOD", "METAL", "true");
        assertThat(page.select("[role=status]").text()).isEqualTo("Aucune annonce");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/listings/new?kind=NEED&title=palettes", "/listings?q=palettes");
        assertThat(get("/listings/new?kind=NEED&title=palettes", owner)
                        .select("#title")
                        .attr("value"))
                .isEqualTo("palettes");
        assertThat(page.text()).contains("Sans les filtres", "1 annonce");
    }

    @Test
    void offerABroaderThingInItsOwnWords() throws UnsupportedEncodingException {
        publish(offer(joiner, "Films polyéthylène"));

        assertThat(get("/listings?q=PVC").select("main a").eachAttr("href")).contains("/listings?q=plastiques");
    }

    @Test
    void countWhatTheReaderMayKnowBesideEachChoice() throws UnsupportedEncodingException {
        publish(offer(joiner, "Palettes bois"));
        publish(described(need(joiner, "Lot à trouver"), "Palettes en bois."));

        assertThat(counts(get("/listings?q=palettes"))).startsWith("1", "1", "0");
        assertThat(counts(get("/listings?q=palettes", owner))).startsWith("2", "1", "1");
    }

    private static Iterable<String> counts(Document page) {
        return page.select(".facets .number").eachText();
    }

    @Test
    void turnPagesWithinTheSameSearch() throws UnsupportedEncodingException {
        for (int i = 0; i < 21; i++) {
            publish(offer(joiner, "Palettes bois"));
        }

        var page = get("/listings?q=pallets&family=WOOD");

        assertThat(page.select("main .ticket")).hasSize(20);
        assertThat(page.select(".pager a").attr("href")).isEqualTo("/listings?q=pallets&family=WOOD&page=1");
        assertThat(get("/listings?q=pallets&family=WOOD&page=1").select("main .ticket"))
                .hasSize(1);
    }
}
