package fr.boucle.identity.web;

import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.identity.Accounts;
import fr.boucle.identity.SignInThrottle;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.Listings;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
class SecurityTests {
    private static final String PASSWORD = "une phrase assez longue";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    @Autowired
    Accounts accounts;

    @Autowired
    SignInThrottle throttle;

    Territory here;
    Company joiner;
    Actor owner;
    Pages pages;

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = member(joiner.id(), here.id());
        pages = new Pages(mvc, here);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/listings", "/sign-in", "/listings/no-id", "/no-such-page", "/desk", "/css/boucle.css"})
    void sendsItsHeadersWithEveryAnswer(String path) {
        assertThat(mvc.get().uri(path).exchange())
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                                + " form-action 'self'; frame-ancestors 'none'")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .containsHeader("Permissions-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\ud800", "a\udc00"})
    void refusesWhatNoKeyboardTypes(String typed) {
        assertThat(mvc.get().uri("/listings").queryParam("q", "x").param("q", typed))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/companies").param(typed, "x")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.post().uri("/sign-up").param("name", typed).with(csrf())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(pages.post("/listings", owner).param("title", typed)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void letsLinesTabsAndAnyScriptPass() {
        assertThat(mvc.get().uri("/listings").param("q", "bois\r\n\tчугун 木 \uD83C\uDF32"))
                .hasStatusOk();
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/sign-up").param("email", "ana@example.org")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/sign-in").param("email", "ana@example.org")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/listings/", "/companies/", "/agenda/"})
    void hasNothingAtAnUnknownId(String path) {
        assertThat(get(path + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(path + "1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(path + "x'; drop table listing;--")).hasStatus4xxClientError();
    }

    @Test
    void hidesAnotherCompanysDraft() {
        var farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        var other = member(farm.id(), here.id());
        var draft = "/listings/" + listings.keep(offer(joiner, "Brouillon"), Origin.form(), owner);

        assertThat(pages.get(draft, owner)).hasStatusOk();
        for (var path : new String[] {"", "/edit", "/publication", "/withdrawal", "/reservations/new", "/matches"}) {
            assertThat(pages.get(draft + path, other)).as("GET %s", path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(pages.get(draft, Actor.visitor())).hasStatus(HttpStatus.NOT_FOUND);
        for (var path : new String[] {"/publication", "/withdrawal"}) {
            assertThat(pages.post(draft + path, other)).as("POST %s", path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(pages.post(draft + "/reservations", other).param("holder", "Moi"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void slowsDownWhoeverGuesses() {
        var email = UUID.randomUUID() + "@example.org";
        accounts.registerConfirmed(email, "Camille Test", PASSWORD, "fr");
        for (int i = 0; i < 12; i++) {
            throttle.failed(email, "127.0.0.1");
        }

        var right = signIn(email, PASSWORD);

        assertThat(right).hasStatus(HttpStatus.TOO_MANY_REQUESTS).containsHeader("Retry-After");
    }

    @Test
    void saysTheSameOfAnUnknownAddressAndOfAWrongPassword() {
        var email = UUID.randomUUID() + "@example.org";
        accounts.registerConfirmed(email, "Camille Test", PASSWORD, "fr");

        var wrong = signIn(email, "mauvais mot de passe");
        var unknown = signIn("x" + email, "mauvais mot de passe");

        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(unknown).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void answersAnOversizedFieldBesideIt() {
        var tenMegabytes = "a".repeat(10_000_000);

        assertThat(mvc.post().uri("/sign-up").param("name", tenMegabytes).with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.post("/listings", owner)
                        .param("title", tenMegabytes)
                        .param("kind", "OFFER")
                        .param("_unknown", "on")
                        .param("_hazardous", "on")
                        .param("_anonymous", "on")
                        .param("description", tenMegabytes))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("/listings?q=" + "a".repeat(100_000))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/listings?page=2147483647",
                "/companies?page=2147483647",
                "/listings?page=-1",
                "/listings?kind=NONSENSE",
                "/listings?family=NONSENSE",
                "/companies?treatment=NONSENSE",
                "/companies?page=x",
                "/listings/new?kind=OFFER&company=x",
                "/language/xx",
                "/display/xx",
                "/pages/xx"
            })
    void neverFailsOnAnAddressMadeByHand(String path) {
        assertThat(pages.get(path, owner).exchange().getResponse().getStatus()).isLessThan(500);
        assertThat(pages.get(path, staff(here.id())).exchange().getResponse().getStatus())
                .isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company=x",
                "company=",
                "site=x",
                "until=+999999999-12-31",
                "from=-9999-01-01",
                "from=0000-01-01",
                "price=999999999999999",
                "price=-1",
                "amount=0,0001",
                "amount=-1",
                "amount=999999999999999",
                "unit=NONSENSE",
                "audience=NONSENSE",
                "kind=NONSENSE",
                "wasteCode=*",
                "material=xyzzy"
            })
    void neverFailsOnAFormMadeByHand(String mistake) {
        int cut = mistake.indexOf('=');
        var field = mistake.substring(0, cut);
        var form = new LinkedHashMap<String, String>();
        form.put("kind", "OFFER");
        form.put("title", "Chutes de chêne");
        form.put("amount", "12");
        form.put("unit", "T");
        form.put("priceKind", "PRICE");
        form.put("site", joiner.sites().get(0).id().toString());
        form.put("company", joiner.id().toString());
        form.put("_unknown", "on"); // as the page sends with its boxes
        form.put("_hazardous", "on");
        form.put("_anonymous", "on");
        form.put(field, mistake.substring(cut + 1));
        var post = pages.post("/listings", owner);
        form.forEach(post::param);

        var status = post.exchange().getResponse().getStatus();

        assertThat(status).as(mistake).isIn(302, 400, 404, 422);
    }

    @ParameterizedTest
    @CsvSource({"1, dans 1 seconde.", "2, dans 2 secondes.", "900, dans 900 secondes."})
    void countsTheSecondsToWaitAsPeopleDo(long seconds, String words) {
        assertThat(mvc.post()
                        .uri("/sign-in/refused")
                        .requestAttr(SignInOutcome.PROBLEM, "account.signIn.wait")
                        .requestAttr(SignInOutcome.SECONDS, seconds)
                        .with(csrf()))
                .bodyText()
                .contains(words);
    }

    private MvcTestResult get(String path) {
        return pages.get(path, Actor.visitor()).exchange();
    }

    private MvcTestResult signIn(String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .servletPath("/sign-in") // as the server maps it
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
