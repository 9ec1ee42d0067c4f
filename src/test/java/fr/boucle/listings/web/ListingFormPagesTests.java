package fr.boucle.listings.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.listings.PriceKind;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What becomes of what an author types. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ListingFormPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    Pages pages;
    Company joiner;
    Actor owner;
    Actor officer;

    @BeforeEach
    void settle() {
        var here = TestTerritory.lens(territories);
        pages = new Pages(mvc, here);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = TestActor.member(joiner.id(), here.id());
        officer = TestActor.organiser(here.id());
    }

    @Test
    void keepAnAmountWithItsUnit() {
        var seen = kept(owner, Map.of("amount", "12,5", "unit", "KG"));

        assertThat(seen.veiled().quantity()).contains(Quantity.of("12.5", Unit.KG));
        assertThat(pages.get("/listings/" + seen.id(), owner)).bodyText().contains("12,5", "kg");
    }

    /** A bare number is nothing; «not known yet» is an answer. */
    @Test
    void refuseABareNumberAndTakeNotKnownYet() {
        assertThat(post(owner, Map.of("amount", "12")))
                .hasStatus(422)
                .bodyText()
                .contains("unit-error");
        assertThat(post(owner, Map.of("amount", "une benne", "unit", "T")))
                .hasStatus(422)
                .bodyText()
                .contains("amount-error");
        assertThat(kept(owner, Map.of("unknown", "true")).isQuantityKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ONCE, en une fois", "WEEKLY, par semaine", "CONTINUOUS, en continu"})
    void keepHowOftenItComes(Rhythm rhythm, String words) {
        var seen = kept(owner, Map.of("amount", "3", "unit", "T", "rhythm", rhythm.name()));

        assertThat(seen.open().rhythm()).isEqualTo(rhythm);
        assertThat(pages.get("/listings/" + seen.id(), owner)).bodyText().contains(words);
    }

    @ParameterizedTest
    @EnumSource(PriceKind.class)
    void keepWhichWayTheMoneyGoes(PriceKind kind) {
        var seen = kept(owner, Map.of("unknown", "true", "priceKind", kind.name()));

        assertThat(seen.veiled().price())
                .hasValueSatisfying(price -> assertThat(price.kind()).isEqualTo(kind));
    }

    @Test
    void takeANeedAsWellAsAnOffer() {
        assertThat(pages.get("/listings/new?kind=NEED", owner))
                .hasStatusOk()
                .bodyText()
                .contains("Que cherchez-vous");
        assertThat(kept(owner, Map.of("kind", "NEED", "unknown", "true")).isOffer())
                .isFalse();
    }

    @Test
    void letAnOfficerWriteAndCorrectForACompany() {
        var seen =
                kept(officer, Map.of("unknown", "true", "company", joiner.id().toString()));
        assertThat(seen.veiled().company()).contains(joiner.id());

        assertThat(pages.post("/listings/" + seen.id(), officer)
                        .param("kind", "OFFER")
                        .param("title", "Chutes de hêtre")
                        .param("site", site())
                        .param("unknown", "true")
                        .param("version", Long.toString(seen.rights().version())))
                .hasStatus3xxRedirection();

        assertThat(listings.seenBy(seen.id(), owner).title()).isEqualTo("Chutes de hêtre");
    }

    private ListingView kept(Actor author, Map<String, String> typed) {
        var answer = post(author, typed);
        assertThat(answer).hasStatus3xxRedirection();
        var address = requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(address).endsWith("/publication");
        var id = ListingId.of(address.split("/")[2]);
        var seen = listings.seenBy(id, owner);
        assertThat(seen.open().state()).isEqualTo(ListingState.DRAFT);
        return seen;
    }

    private MvcTestResult post(Actor author, Map<String, String> typed) {
        var form = pages.post("/listings", author)
                .param("title", "Chutes de chêne")
                .param("site", site());
        if (!typed.containsKey("kind")) {
            form.param("kind", "OFFER");
        }
        typed.forEach(form::param);
        return form.exchange();
    }

    private String site() {
        return joiner.sites().get(0).id().toString();
    }
}
