package fr.boucle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import fr.boucle.agenda.Agenda;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.files.FileSamples;
import fr.boucle.files.Picture;
import fr.boucle.files.PictureSamples;
import fr.boucle.impact.Days;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.DocumentKind;
import fr.boucle.listings.Documents;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Photos;
import fr.boucle.matching.MatchSamples;
import fr.boucle.reporting.Certificates;
import fr.boucle.reporting.FunderReport;
import fr.boucle.reporting.FunderReports;
import fr.boucle.reporting.Scope;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import fr.boucle.web.Upload;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;

/** The pages behind the sign-in, in light and dark, on a telephone and on a large screen. */
@Tag("journey")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"boucle.sample=true", "boucle.url="})
@Import(TestDatabase.class)
@ExtendWith(fr.boucle.support.Browser.class)
class EveryRoomIsAccessibleJourneyTests {
    private static final String[] ROOMS = {
        "",
        "/proposals",
        "/proposals/new",
        "/quality",
        "/quality/limits",
        "/quality/samples",
        "/law",
        "/law/permits",
        "/law/permits/new",
        "/law/border",
        "/law/sheet",
        "/law/papers",
        "/readiness",
        "/readiness/TECHNOLOGY",
        "/risks",
        "/risks/new",
        "/contracts",
        "/contracts/SUPPLY",
        "/contracts/SUPPLY/edit",
        "/impact",
        "/impact/assumption",
        "/impact/declaration",
        "/deliveries"
    };

    @LocalServerPort
    int port;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    @Autowired
    Photos photos;

    @Autowired
    Documents documents;

    @Autowired
    Agenda agenda;

    @Autowired
    Synergies synergies;

    @Autowired
    Certificates certificates;

    @Autowired
    FunderReports reports;

    Territory here;
    Company firm;
    Actor member;

    @BeforeEach
    void findTheSample() {
        here = territories.all().get(0);
        var row = companies
                .directory(here.id(), "Grand Terril", null, PageRequest.of(0, 1))
                .getContent()
                .get(0);
        firm = companies.get(row.id());
        member = TestActor.member(firm.id(), here.id());
    }

    @Test
    void toTheAdministrator(Browser browser) {
        var territory = "/territories/" + here.id();
        inspect(
                browser,
                "administration@lens-lievin.example.org",
                Stream.of(
                        "/",
                        "/territories",
                        "/territories/new",
                        territory + "/settings",
                        territory + "/officers",
                        "/communes",
                        "/account",
                        "/account/password"));
    }

    @Test
    void toStaff(Browser browser) {
        var listing = "/listings/" + published("Caisses en bois");
        published("Caisses en bois, état neuf");
        var next = agenda.upcoming(here.id(), PageRequest.of(0, 1), Actor.system());
        var event = "/agenda/" + next.getContent().get(0).event().id();
        var refusable = "/companies/" + companies.waiting(here.id()).get(0).id() + "/refusal";
        inspect(
                browser,
                "equipe@lens-lievin.example.org",
                Stream.concat(
                        of(listing, "", "/merge", "/review", "/edit", "/matches"),
                        Stream.concat(
                                of(event, "", "/edit", "/registrations", "/cancellation"),
                                Stream.of("/desk", "/desk/export", "/agenda/new", "/listings/import", refusable))));
    }

    @Test
    void toAMember(Browser browser) {
        var company = "/companies/" + firm.id();
        var site = "/sites/" + firm.sites().get(0).id();
        var kept = listings.keep(ListingSamples.offer(firm, "Bâches"), Origin.form(), member);
        photos.add(kept, Picture.of("bâches.jpg", PictureSamples.jpeg(600, 400)), member);
        documents.add(kept, DocumentKind.ANALYSIS, new Upload("analyse.pdf", FileSamples.pdf()), member);
        var draft = "/listings/" + kept;
        var listing = "/listings/" + published("Bidons propres");
        inspect(
                browser,
                "contact@grand-terril.example.org",
                Stream.of(
                                of(company, "", "/people", "/edit", "/sites/new", site),
                                of(draft, "", "/publication", "/edit", "/files", "/withdrawal"),
                                of(listing, "", "/reservations/new", "/report", "/matches"),
                                of("/listings", "/mine", "/new", "/new?kind=OFFER", "/new?kind=NEED"),
                                of("/", "", "synergies", "conversations", "inbox", "account"))
                        .flatMap(paths -> paths));
    }

    @Test
    void ofASynergyToItsParty(Browser browser) {
        var synergy = proven();
        var giver = synergy.parties().get(0).company();
        certificates.issue(giver, LocalDate.now().getYear(), party(giver));
        inspect(
                browser,
                "contact@dreches-houblons.example.org",
                Stream.concat(
                        of("/synergies/" + synergy.id(), ROOMS),
                        of("/companies/" + giver, "/certificates", "/charter")));
    }

    @Test
    void ofASynergyToStaff(Browser browser) {
        var synergy = "/synergies/" + proven().id();
        inspect(
                browser,
                "equipe@lens-lievin.example.org",
                Stream.of(
                                of(synergy, "", "/law", "/contracts/SUPPLY", "/impact", "/moves/STEP_BACK"),
                                of("/synergies", "", "/cockpit"),
                                of("/impact", "", "/factors"),
                                of("/contracts/templates", "", "/SUPPLY"),
                                Stream.of("/charter/edit"))
                        .flatMap(paths -> paths));
    }

    @Test
    void ofReportsToStaff(Browser browser) {
        var days = Days.year(LocalDate.now().getYear());
        var scope = new Scope(Set.of(here.id()), days, null, null, null, null);
        var officer = TestActor.staff(here.id());
        var report = reports.ask(new FunderReport.Request("Bilan", "", scope), officer);
        MatchSamples.waitUntil(() -> reports.seenBy(report, officer).isReady());
        inspect(
                browser,
                "equipe@lens-lievin.example.org",
                Stream.concat(of("/reports", "", "/new"), of("/reports/" + report, "", "/comparison")));
    }

    @Test
    void ofACertificateToAnybody(Browser browser) {
        var giver = proven().parties().get(0).company();
        var number = certificates.issue(giver, LocalDate.now().getYear(), party(giver));
        var code = certificates.numbered(giver, number, party(giver)).code();
        try (var visitor = new Person(browser, port, true)) {
            assertThat(Stream.of("/certificates", "/certificates/" + code, "/charter")
                            .flatMap(path -> visitor.inspect(path).stream()))
                    .isEmpty();
        }
    }

    /** The one of the sample that runs and is proven. */
    private Synergy proven() {
        return synergies.ofTerritory(here.id()).stream()
                .filter(each -> each.stage() == Stage.COMPLETED)
                .findFirst()
                .orElseThrow();
    }

    private Actor party(CompanyId company) {
        return TestActor.member(company, here.id());
    }

    /** What a refused form says is on the page as well. */
    @Test
    void whenAMergeIsRefused(Browser browser) {
        var listing = published("Palettes perdues");
        published("Palettes perdues, lot de cent");
        try (var officer = new Person(browser, port, true)) {
            officer.signIn("club@lens-lievin.example.org").visit("/listings/" + listing + "/merge");
            officer.press("Fusionner").sees("choisissez l’annonce qui reste en ligne");
        }
    }

    private ListingId published(String title) {
        return listings.publish(ListingSamples.offer(firm, title), Origin.form(), member);
    }

    private void inspect(Browser browser, String email, Stream<String> paths) {
        try (var person = new Person(browser, port, true)) {
            person.signIn(email);
            List<String> faults =
                    paths.flatMap(path -> person.inspect(path).stream()).toList();
            assertThat(faults).isEmpty();
        }
    }

    private static Stream<String> of(String thing, String... pages) {
        return Stream.of(pages).map(page -> thing + page);
    }
}
