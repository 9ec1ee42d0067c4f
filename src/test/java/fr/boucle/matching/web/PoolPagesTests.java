package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Matches;
import fr.boucle.matching.PoolSamples;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Synergies;
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
class PoolPagesTests {
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
    Actor printer;
    ListingId wish;
    ListingId other;

    @BeforeEach
    void gatherTwo() {
        here = TestTerritory.anew(territories);
        officer = staff(here.id());
        var firm = company("Encre de Houille");
        printer = member(firm.id(), here.id());
        wish = wanted(firm, "Collecte commune de cartons", "24");
        other = wanted(company("Vitrages Clairfond"), "Tournée commune de cartons", "18");
    }

    @Test
    void listWhatCouldBeShared() {
        assertThat(get("/pools", officer))
                .bodyText()
                .contains("Tournée commune de cartons", "Collecte commune", "42", "par an");
    }

    @Test
    void areForOfficersAndForTheirCompanies() {
        assertThat(get("/pools", printer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/pools/" + other, printer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/pools/" + ListingId.random(), officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/pools/" + wish, printer)).hasStatusOk();
    }

    @Test
    void tellACompanyHowManyLookForTheSameWithoutNames() {
        assertThat(get("/listings/" + wish, printer)).bodyText().contains("Une autre entreprise proche cherche");
        assertThat(get("/pools/" + wish, printer))
                .bodyText()
                .contains("Tournée commune de cartons", "moins de 5", "Vous")
                .doesNotContain("Vitrages Clairfond");
        assertThat(get("/pools/" + wish, officer)).bodyText().contains("Vitrages Clairfond");
    }

    @Test
    void workOutTheCostsWithTheNumbersPutIn() {
        assertThat(get("/pools/" + wish + "/costs?fixed=180&times=12&variable=20&price=110&minimum=40", officer))
                .hasStatusOk()
                .bodyText()
                .contains("12 × 180,00 € + 42 t × 20,00 € = 3 000,00 €")
                .contains("1 620,00 €", "1 714,29 €", "Rentable à partir de 2 entreprises")
                .contains("Le minimum de 40 t par an est atteint");
    }

    @Test
    void takeTheVolumeAndThePriceOfEach() {
        assertThat(get(
                        "/pools/" + wish + "/costs?fixed=100&times=1&price=10&volumes[" + other + "]=6&prices[" + other
                                + "]=20",
                        officer))
                .bodyText()
                .contains("30 t au prix que chacun paie aujourd’hui = 360,00 €");
    }

    @Test
    void sayWhichNumberIsWrong() {
        assertThat(get("/pools/" + wish + "/costs?fixed=cher&variable=-3&times=x", officer))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("écrivez un nombre positif", "écrivez un nombre entier", "sans lui, aucune comparaison");
        assertThat(get("/pools/" + wish + "/costs?fixed=3&price=2&volumes[" + wish + "]=peu", officer))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("« peu » n’est pas un nombre");
    }

    @Test
    void proposeARound() {
        assertThat(get("/pools/" + wish + "/round?start=62498&factor=1,5", officer))
                .hasStatusOk()
                .bodyText()
                .contains("km de tournée", "Puis retour à Lens", "1,5");
        assertThat(get("/pools/" + wish + "/round?factor=12", officer)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("/pools/" + wish + "/round", printer)).bodyText().contains("au plus", "moins de");
    }

    @Test
    void openASynergyWithAllCompanies() {
        assertThat(get("/pools/" + wish + "/synergy", officer)).bodyText().contains("sans le nom des autres");
        assertThat(post("/pools/" + wish + "/synergy", "nextAction", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(post("/pools/" + wish + "/synergy", "nextAction", "Appeler")).hasStatus(HttpStatus.FOUND);

        var synergy = synergies.ofTerritory(here.id()).get(0);
        assertThat(get("/synergies/" + synergy.id(), printer))
                .bodyText()
                .contains("Mutualisation entre 2 entreprises", "le oui de chacune", "avec ces entreprises")
                .doesNotContain("Vitrages Clairfond");
        assertThat(get("/pools/" + wish, printer)).bodyText().contains("Une synergie est ouverte");
    }

    @Test
    void hideWhatStaffRefuse() {
        assertThat(get("/pools/" + wish + "/refusal", officer)).hasStatusOk();
        assertThat(post("/pools/" + wish + "/refusal")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(post("/pools/" + wish + "/refusal", "reason", "COMPETITOR")).hasStatus(HttpStatus.FOUND);

        assertThat(get("/pools", officer)).bodyText().contains("1 mutualisation écartée", "Concurrent");
        assertThat(get("/listings/" + wish, printer)).bodyText().doesNotContain("cherche la même chose");
        assertThat(get("/pools/" + wish, printer)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Company company(String name) {
        return TestCompany.approved(companies, here, name, TestTerritory.LIEVIN);
    }

    private ListingId wanted(Company company, String title, String tonnes) {
        return PoolSamples.wanted(listings, matches, company, title, Quantity.of(tonnes, Unit.T));
    }

    private MvcTestResult get(String path, Actor reader) {
        return new Pages(mvc, here).get(path, reader).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = new Pages(mvc, here).post(path, officer);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
