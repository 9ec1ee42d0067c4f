package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class WeightsPagesTests {
    private static final String PAGE = "/matching/weights";
    private static final String NEAR = "?material=5&quantity=0&period=0&distance=95&law=0";

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
    Company farm;
    MatchId match;

    @BeforeEach
    void propose() {
        here = TestTerritory.anew(territories);
        officer = staff(here.id());
        farm = company("Ferme");
        match = MatchSamples.proposed(listings, matches, company("Menuiserie"), farm);
    }

    @Test
    void showTheEffectAndSaveNothing() {
        assertThat(get(PAGE + NEAR))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ce que cela changerait", "/matches/" + match, "Enregistrer ces poids", "Total : 100 points.");

        assertThat(get(PAGE)).bodyText().contains("value=\"50\"").doesNotContain("Enregistrer ces poids");
    }

    @Test
    void offerNothingToSaveWhereNothingChanges() {
        assertThat(get(PAGE + "?material=50&quantity=15&period=10&distance=15&law=10"))
                .hasStatusOk()
                .bodyText()
                .contains("Aucun score ne change.")
                .doesNotContain("Enregistrer ces poids");
    }

    @Test
    void keepWhatWasTypedWhenTheSumIsWrong() {
        assertThat(get(PAGE + "?material=5&quantity=0&period=0&distance=83&law=0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Le total fait 88 points", "value=\"83\"")
                .doesNotContain("Enregistrer ces poids");
        assertThat(get(PAGE + "?material=0&quantity=100"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("donnez au moins 1 point à la matière");
        assertThat(get(PAGE + "?material=beaucoup"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("écrivez un nombre entier", "value=\"beaucoup\"");
    }

    @Test
    void saveWhatWasShownAndTellTheSecondOfTwoOfficers() {
        assertThat(save("5", "95")).hasStatus(HttpStatus.FOUND);
        assertThat(get(PAGE)).bodyText().contains("value=\"95\"", "Un changement");

        assertThat(save("15", "85"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Quelqu’un a modifié", "value=\"85\"", "name=\"revision\" value=\"1\"");
    }

    @Test
    void areLinkedFromTheReasonsOfAMatchForOfficers() {
        var need = matches.get(match, officer).need();

        assertThat(get("/matches/" + match)).bodyText().contains(PAGE);
        assertThat(get("/listings/" + need + "/matches")).bodyText().contains(PAGE);
        var owner = member(farm.id(), here.id());
        assertThat(new Pages(mvc, here)
                        .get("/listings/" + need + "/matches", owner)
                        .exchange())
                .bodyText()
                .doesNotContain(PAGE);
        assertThat(new Pages(mvc, here).get(PAGE, owner).exchange()).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"fr,Comment les points sont répartis", "en,How the points are shared out", "nl,Hoe de punten verdeeld"})
    void speakThreeLanguages(String language, String title) {
        assertThat(new Pages(mvc, here)
                        .get(PAGE + NEAR, officer)
                        .cookie(new Cookie("territory", here.slug()), new Cookie("language", language))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(title)
                .doesNotContain("??");
    }

    private MvcTestResult save(String material, String distance) {
        return new Pages(mvc, here)
                .post(PAGE, officer)
                .param("revision", "0")
                .param("material", material)
                .param("quantity", "0")
                .param("period", "0")
                .param("distance", distance)
                .param("law", "0")
                .exchange();
    }

    private MvcTestResult get(String path) {
        return new Pages(mvc, here).get(path, officer).exchange();
    }

    private Company company(String name) {
        return TestCompany.approved(companies, here, name, TestTerritory.LIEVIN);
    }
}
