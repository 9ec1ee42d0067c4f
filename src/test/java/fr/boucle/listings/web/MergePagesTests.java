package fr.boucle.listings.web;

import static fr.boucle.listings.ListingSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class MergePagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    Pages pages;
    Actor owner;
    Actor officer;
    Company joiner;
    ListingId one;
    ListingId other;

    @BeforeEach
    void publishADouble() {
        Territory here = TestTerritory.lens(territories);
        pages = new Pages(mvc, here);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = TestActor.member(joiner.id(), here.id());
        officer = TestActor.organiser(here.id());
        one = listings.publish(offer(joiner, "Chutes"), Origin.form(), owner);
        other = listings.publish(offer(joiner, "Chutes de chêne massif"), Origin.form(), owner);
    }

    @Test
    void letTheOfficerChooseWhichListingStays() {
        assertThat(pages.get("/listings/" + one, officer)).bodyText().contains("/listings/" + one + "/merge");
        assertThat(pages.get("/listings/" + one + "/merge", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Chutes de chêne massif", "12 t par mois", "value=\"" + other + '"');

        assertThat(merge(one, other, officer)).hasStatus3xxRedirection().hasRedirectedUrl("/listings/" + other);
    }

    @Test
    void sayToTheAuthorIntoWhichListingItWent() {
        merge(one, other, officer);

        assertThat(pages.get("/listings/" + one, owner))
                .hasStatusOk()
                .bodyText()
                .contains("Cette annonce a été fusionnée avec une autre.", "href=\"/listings/" + other + '"')
                .doesNotContain("/listings/" + one + "/withdrawal");
        assertThat(pages.get("/listings/" + one, Actor.visitor())).hasStatus(404);
    }

    @Test
    void sayHonestlyWhenThereIsNothingToMergeWith() {
        listings.withdraw(other, owner);

        assertThat(pages.get("/listings/" + one, officer)).bodyText().doesNotContain("/merge\"");
        assertThat(pages.get("/listings/" + one + "/merge", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Rien à fusionner")
                .doesNotContain("type=\"radio\"");
    }

    @Test
    void areClosedToMembersAndToOtherTerritories() {
        var stranger = TestActor.staff(TestTerritory.neighbour(territories).id());

        assertThat(pages.get("/listings/" + one, owner)).bodyText().doesNotContain("/merge\"");
        assertThat(pages.get("/listings/" + one + "/merge", owner)).hasStatus(403);
        assertThat(merge(one, other, owner)).hasStatus(403);
        assertThat(pages.get("/listings/" + one + "/merge", stranger)).hasStatus(404);
        assertThat(merge(one, other, stranger)).hasStatus(404);
        assertThat(pages.get("/listings/" + ListingId.random() + "/merge", officer))
                .hasStatus(404);
        assertThat(merge(one, ListingId.random(), officer)).hasStatus(404);
    }

    @Test
    void refuseBesideTheFieldWhatCannotBeMerged() {
        assertThat(pages.post("/listings/" + one + "/merge", officer))
                .hasStatus(422)
                .bodyText()
                .contains("survivor-error", "choisissez l’annonce qui reste en ligne.");
        assertThat(merge(one, one, officer)).hasStatus(422).bodyText().contains("survivor-error");

        merge(one, other, officer);
        assertThat(merge(one, other, officer)).hasStatus(422).bodyText().contains("n’est plus en ligne");
    }

    @Test
    void refuseASurvivorThatLeftMeanwhile() {
        var third = listings.publish(offer(joiner, "Chutes"), Origin.form(), owner);
        listings.withdraw(other, owner);

        assertThat(merge(one, other, officer))
                .hasStatus(422)
                .bodyText()
                .contains("survivor-error", "value=\"" + third + '"')
                .doesNotContain("value=\"" + other + '"');
    }

    private MvcTestResult merge(ListingId from, ListingId into, Actor actor) {
        return pages.post("/listings/" + from + "/merge", actor)
                .param("survivor", into.toString())
                .exchange();
    }
}
