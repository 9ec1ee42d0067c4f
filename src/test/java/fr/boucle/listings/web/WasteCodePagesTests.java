package fr.boucle.listings.web;

import static fr.boucle.listings.ListingSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.CodeCorrections;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Finding a waste code: what a reader sees. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class WasteCodePagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    @Autowired
    CodeCorrections corrections;

    Territory here;
    Pages pages;
    Company joiner;
    Actor owner;
    Actor officer;

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
        pages = new Pages(mvc, here);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = TestActor.member(joiner.id(), here.id());
        officer = TestActor.staff(here.id());
    }

    @Test
    void bringCandidatesIntoTheFormAndLoseNothingTyped() {
        var page = pages.post("/listings", owner)
                .param("kind", "OFFER")
                .param("title", "Chutes de panneaux de particules")
                .param("amount", "12,5")
                .param("unit", "T")
                .param("rhythm", "WEEKLY")
                .param("site", joiner.sites().get(0).id().toString())
                .param("until", "2027-03-31")
                .param("description", "En benne, sans métal.")
                .param("priceKind", "PRICE")
                .param("price", "14")
                .param("find", "code");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Codes possibles, le plus probable d’abord", "value=\"03 01 05\"", "Aucun de ceux-ci")
                .contains("Sous-chapitre 03 01", "Entrée miroir", "03 01 04*")
                .contains(
                        "Chutes de panneaux de particules",
                        "12,5",
                        "2027-03-31",
                        "En benne, sans métal.",
                        "value=\"14\"")
                .doesNotContain("role=\"alert\"");
        assertThat(listings.ofCompany(joiner.id(), owner)).isEmpty();
    }

    @Test
    void keepTheCandidateThatWasChosen() {
        assertThat(pages.post("/listings", owner)
                        .param("kind", "OFFER")
                        .param("title", "Chutes de panneaux")
                        .param("unknown", "true")
                        .param("site", joiner.sites().get(0).id().toString())
                        .param("wasteCode", "")
                        .param("suggested", "03 01 05"))
                .hasStatus3xxRedirection();

        assertThat(listings.ofCompany(joiner.id(), owner).get(0).open().wasteCode())
                .contains("03 01 05");
    }

    @Test
    void bringCandidatesIntoTheFormOfAKnownListing() {
        var id = publish("Palettes en bois cassées");

        assertThat(pages.post("/listings/" + id, owner)
                        .param("kind", "OFFER")
                        .param("title", "Pneus usagés")
                        .param("site", joiner.sites().get(0).id().toString())
                        .param("find", "code"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"16 01 03\"", "Pneus usagés");
        assertThat(listings.seenBy(id, owner).title()).isEqualTo("Palettes en bois cassées");
        assertThat(pages.post("/listings/" + id, member()).param("find", "code"))
                .hasStatus(404);
    }

    @Test
    void letTheOwnerConfirmACodeOfTheListing() {
        var id = publish("Palettes en bois cassées");

        assertThat(pages.get("/listings/" + id, owner)).bodyText().contains("/listings/" + id + "/waste-code");
        assertThat(pages.get("/listings/" + id + "/waste-code", owner))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"15 01 03\"", "qui porte souvent ce code", "15 01 10*", "propriétés HP 1 à HP 15")
                .doesNotContain("Agent du territoire");
        assertThat(confirm(id, "15 01 03", owner)).hasRedirectedUrl("/listings/" + id);
        assertThat(pages.get("/listings/" + id, owner)).bodyText().contains("15 01 03 Emballages en bois");
    }

    @Test
    void refuseBesideTheFieldWhatIsNoCode() {
        var id = publish("Palettes en bois cassées");

        assertThat(confirm(id, "", owner)).hasStatus(422).bodyText().contains("code-error", "choisissez un code");
        assertThat(confirm(id, "77 77 77", owner))
                .hasStatus(422)
                .bodyText()
                .contains("code-error", "n’est pas un code de la liste européenne");
        assertThat(pages.get("/listings/" + id + "/waste-code", member())).hasStatus(404);
        assertThat(pages.get("/listings/" + id + "/waste-code", Actor.visitor()))
                .hasStatus3xxRedirection();
    }

    @Test
    void warnOfWhatIsDangerousAndOfACatchAll() {
        assertThat(pages.get("/waste-codes/suggestions?text=Huile moteur de vidange", Actor.visitor()))
                .bodyText()
                .contains("13 02 05*", "Dangereux dans tous les cas", "l’équipe relit l’offre");
        assertThat(pages.get(
                        "/waste-codes/suggestions?text=Pièces rebutées d’usinage&activity=25.62B", Actor.visitor()))
                .bodyText()
                .contains("12 01 99", "Dernier recours", "<b>12 01 01</b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Chiffons souillés d’huile | Codes possibles, le plus probable d’abord | Sans substance dangereuse, c’est
            en | Oily rags, contaminated | Possible codes, the most likely first | Without hazardous substances, it is
            nl | Vervuilde poetsdoeken met olie | Mogelijke codes, de waarschijnlijkste eerst | Zonder gevaarlijke stoffen is het
            """)
    void answerATextInTheReadersLanguage(String language, String text, String heading, String twin) {
        assertThat(pages.get("/waste-codes/suggestions", Actor.visitor())
                        .param("text", text)
                        .cookie(new Cookie("language", language)))
                .hasStatusOk()
                .bodyText()
                .contains(heading, "15 02 02*", twin);
    }

    @Test
    void sayThatAServiceHasNoCode() {
        assertThat(pages.get("/waste-codes/suggestions?text=Location de salle de réunion", Actor.visitor()))
                .hasStatusOk()
                .bodyText()
                .contains("Aucun code ne ressort de ces mots");
    }

    @Test
    void letOfficersCorrectAndRevoke() {
        var word = "lot" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var text = "Gâteaux bleus " + word;

        assertThat(pages.get("/waste-codes/suggestions?text=" + text, officer))
                .bodyText()
                .contains("Retenir ce code pour de tels textes");
        assertThat(pages.post("/waste-codes/corrections", officer)
                        .param("text", text)
                        .param("code", "190206"))
                .hasRedirectedUrl("/waste-codes/corrections");
        assertThat(pages.get("/waste-codes/suggestions?text=" + text, Actor.visitor()))
                .bodyText()
                .contains("19 02 06", "Corrigé par l’équipe du territoire le")
                .doesNotContain("Retenir ce code");
        assertThat(pages.get("/waste-codes/corrections", officer)).bodyText().contains(text, "19 02 06 ");

        var id = corrections.of(here.id(), officer).get(0).id();
        assertThat(pages.post("/waste-codes/corrections/" + id + "/revocation", officer))
                .hasRedirectedUrl("/waste-codes/corrections");
        assertThat(pages.get("/waste-codes/corrections", officer)).bodyText().doesNotContain(text);
        assertThat(pages.get("/waste-codes/suggestions?text=" + text, Actor.visitor()))
                .bodyText()
                .doesNotContain("Corrigé par l’équipe");
    }

    @Test
    void keepCorrectionsToOfficers() {
        assertThat(pages.get("/waste-codes/corrections", owner)).hasStatus(403);
        assertThat(pages.post("/waste-codes/corrections", owner)
                        .param("text", "x")
                        .param("code", "150103"))
                .hasStatus(403);
        assertThat(pages.post("/waste-codes/corrections", officer)
                        .param("text", "Drêche")
                        .param("code", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("code-error", "Drêche");
    }

    private ListingId publish(String title) {
        return listings.publish(offer(joiner, title), Origin.form(), owner);
    }

    private Actor member() {
        var other = TestCompany.approved(companies, here, "Autre", TestTerritory.LENS);
        return TestActor.member(other.id(), here.id());
    }

    private MockMvcTester.MockMvcRequestBuilder confirm(ListingId id, String code, Actor author) {
        return pages.post("/listings/" + id + "/waste-code", author).param("code", code);
    }
}
