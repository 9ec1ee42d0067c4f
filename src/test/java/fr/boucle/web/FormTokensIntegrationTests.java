package fr.boucle.web;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.support.AtOnce;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
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
class FormTokensIntegrationTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    Company joiner;
    Actor owner;
    Pages pages;

    @BeforeEach
    void settle() {
        var here = TestTerritory.lens(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = member(joiner.id(), here.id());
        pages = new Pages(mvc, here);
    }

    @Test
    void makeOneListingOfAFormThatIsSentTwice() {
        var token = UUID.randomUUID().toString();

        var first = send(token, "Chutes de chêne");
        var second = send(token, "Chutes de chêne");

        assertThat(first).hasStatus3xxRedirection();
        assertThat(second)
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(first.getResponse().getRedirectedUrl());
        assertThat(listings.ofCompany(joiner.id(), owner)).hasSize(1);
    }

    @Test
    void makeOneListingOfAFormThatIsSentTwiceAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            int before = listings.ofCompany(joiner.id(), owner).size();
            var token = UUID.randomUUID().toString();

            Callable<MvcTestResult> sending = () -> send(token, "Chutes de chêne");
            var answers = AtOnce.run(List.of(sending, sending));

            assertThat(answers.failures()).isEmpty();
            assertThat(answers.results().stream()
                            .map(answer -> answer.getResponse().getRedirectedUrl())
                            .distinct())
                    .singleElement()
                    .asString()
                    .startsWith("/listings/");
            assertThat(listings.ofCompany(joiner.id(), owner)).hasSize(before + 1);
        }
    }

    @Test
    void stayGoodWhenTheFormWasRefused() {
        var token = UUID.randomUUID().toString();

        assertThat(send(token, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(token, "Chutes de chêne")).hasStatus3xxRedirection();

        assertThat(listings.ofCompany(joiner.id(), owner)).hasSize(1);
    }

    @Test
    void leadASecondSendingToTheFirstsResultWhereTheRuleWouldRefuseIt() {
        var id = listings.publish(ListingSamples.offer(joiner, "Chutes"), Origin.form(), owner);
        var token = UUID.randomUUID().toString();

        var first = pages.post("/listings/" + id + "/withdrawal", owner)
                .param("_once", token)
                .exchange();
        var second = pages.post("/listings/" + id + "/withdrawal", owner)
                .param("_once", token)
                .exchange();

        assertThat(first).hasStatus3xxRedirection();
        assertThat(second)
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(first.getResponse().getRedirectedUrl());
    }

    @Test
    void areNotNeededAndMayBeNonsense() {
        assertThat(send("nonsense", "Chutes de chêne")).hasStatus3xxRedirection();
        assertThat(send("", "Chutes de chêne")).hasStatus3xxRedirection();

        assertThat(listings.ofCompany(joiner.id(), owner)).hasSize(2);
    }

    private MvcTestResult send(String token, String title) {
        return pages.post("/listings", owner)
                .param("_once", token)
                .param("kind", "OFFER")
                .param("title", title)
                .param("amount", "12")
                .param("unit", "T")
                .param("_unknown", "on")
                .param("_hazardous", "on")
                .param("_anonymous", "on")
                .param("site", joiner.sites().get(0).id().toString())
                .param("company", joiner.id().toString())
                .exchange();
    }
}
