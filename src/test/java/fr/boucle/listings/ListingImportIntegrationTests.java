package fr.boucle.listings;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.companies.Companies;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.io.StringReader;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ListingImportIntegrationTests {
    @Autowired
    ListingImport listings;

    @Autowired
    Listings door;

    @Autowired
    Reports reports;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    Territory here;
    Actor officer;
    String id = "i" + UUID.randomUUID();

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
        officer = staff(here.id());
    }

    @Test
    void aLineBecomesTheListingOfACompanyOfItsOwn() {
        var outcome = load(line("\"quantity\": 5, \"unit\": \"t\", \"frequency\": \"WEEKLY\""));

        assertThat(outcome.taken()).isEqualTo(1);
        var seen = door.seenBy(listings.listing(id).orElseThrow(), officer);
        assertThat(seen.open().commune()).isEqualTo("Maubeuge-sur-Essai");
        assertThat(seen.veiled().quantity()).isPresent();
        assertThat(seen.open().state()).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void theSameFileTwiceDoublesNothing() {
        load(line("\"quantity\": 5, \"unit\": \"t\""));

        var outcome = load(line("\"quantity\": 5, \"unit\": \"t\""));
        assertThat(outcome.taken()).isZero();
        assertThat(outcome.known()).isEqualTo(1);
    }

    @Test
    void anUnknownUnitIsNotKnownYetAndStaysInTheText() {
        load(line("\"quantity\": 3, \"unit\": \"benne\""));

        var seen = door.seenBy(listings.listing(id).orElseThrow(), officer);
        assertThat(seen.isQuantityKnown()).isFalse();
        assertThat(seen.veiled().description())
                .hasValueSatisfying(text -> assertThat(text).contains("3 benne"));
    }

    @Test
    void aLineThatIsNoJsonIsNamedAndTheOthersAreTaken() {
        var outcome = load("nonsense\n" + line("\"quantity\": null, \"unit\": null"));

        assertThat(outcome.wrong()).containsExactly(1);
        assertThat(outcome.taken()).isEqualTo(1);
    }

    @Test
    void onlyOfficersImport() {
        var joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LENS);

        assertThatThrownBy(() -> listings.load(new StringReader(""), here.id(), member(joiner.id(), here.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aReportQueuesAndTheListingStaysOnline() {
        var joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LENS);
        var owner = member(joiner.id(), here.id());
        var listing = door.publish(ListingSamples.offer(joiner, "Chutes de chêne"), Origin.form(), owner);
        var reader = member(
                TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS)
                        .id(),
                here.id());

        var report = reports.report(listing, "Ce n’est pas du chêne.", reader);

        assertThat(reports.open(here.id())).extracting(ListingReport::id).contains(report.id());
        assertThat(door.seenBy(listing, reader).open().state()).isEqualTo(ListingState.PUBLISHED);
        assertThatThrownBy(() -> reports.report(listing, " ", reader)).isInstanceOf(RuleViolation.class);

        reports.settle(report.id(), officer);
        assertThat(reports.open(here.id())).extracting(ListingReport::id).doesNotContain(report.id());
    }

    private ListingImport.Outcome load(String lines) {
        return listings.load(new StringReader(lines), here.id(), officer);
    }

    private String line(String quantity) {
        return ("{\"id\": \"%s\", \"side\": \"OFFER\", \"synergyType\": \"SUBSTITUTION\", \"title\": \"Pain rassis\","
                        + " \"description\": \"Baguettes\", \"language\": \"fr\", \"ewcCode\": \"02 06 01\", %s,"
                        + " \"hazardous\": false, \"nace\": \"10.71\", \"commune\": \"Maubeuge-sur-Essai\", \"lat\": 50.28,"
                        + " \"lon\": 3.97, \"availableFrom\": \"2026-12-01\", \"availableTo\": null}")
                .formatted(id, quantity);
    }
}
