package fr.boucle.listings;

import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
@Import(TestDatabase.class)
class ExpiryIntegrationTests {
    private static final String STILL_AVAILABLE = "Toujours disponible";

    @Autowired
    Expiry expiry;

    @Autowired
    Listings listings;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationEvents events;

    Territory here;
    Company joiner;
    Actor owner;

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = member(joiner.id(), here.id());
    }

    @Test
    void endsWhatWasOnlineUntilYesterdayAndNothingElse() {
        var yesterday = until(LocalDate.now().minusDays(1));
        var today = until(LocalDate.now());

        expiry.endOverdue();

        assertThat(state(yesterday)).isEqualTo(ListingState.EXPIRED);
        assertThat(listings.history(yesterday, owner)).hasSize(3);
        assertThat(state(today)).isEqualTo(ListingState.PUBLISHED);
        assertThat(events.stream(ListingWithdrawn.class)).contains(new ListingWithdrawn(yesterday));
    }

    @Test
    void warnsEachDayOfTheLastWeek() {
        var last = LocalDate.now().plusDays(7);
        var ending = until(last);
        var missed = until(LocalDate.now().plusDays(2));
        var later = until(LocalDate.now().plusDays(8));

        expiry.warn();

        assertThat(events.stream(ListingExpiring.class))
                .contains(
                        new ListingExpiring(ending, last),
                        new ListingExpiring(missed, LocalDate.now().plusDays(2)))
                .noneMatch(warning -> warning.listing().equals(later));
    }

    @Test
    void keepsWhatIsStillAvailableOnlineByOneClick() {
        var id = until(LocalDate.now().plusDays(7));
        var pages = new Pages(mvc, here);
        assertThat(pages.get("/listings/" + id, owner)).bodyText().contains(STILL_AVAILABLE);

        assertThat(pages.post("/listings/" + id + "/renewal", owner)).hasStatus3xxRedirection();

        assertThat(listings.seenBy(id, owner).open().period().until())
                .contains(LocalDate.now().plusDays(Listings.USUAL_DAYS));
        assertThat(pages.get("/listings/" + id, owner)).bodyText().doesNotContain(STILL_AVAILABLE);
        assertThat(events.stream(ListingChanged.class)).contains(new ListingChanged(id));
    }

    @Test
    void neverShortensAListingByAClick() {
        var far = LocalDate.now().plusDays(200);
        var id = until(far);

        listings.confirm(id, owner);

        assertThat(listings.seenBy(id, owner).open().period().until()).contains(far);
    }

    @Test
    void letsNobodyElseConfirmAndNothingThatHasEnded() {
        var id = until(LocalDate.now().minusDays(1));
        var stranger = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        assertThatThrownBy(() -> listings.confirm(id, member(stranger.id(), here.id())))
                .isInstanceOf(NotFound.class);

        expiry.endOverdue();

        assertThatThrownBy(() -> listings.confirm(id, owner)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void keepsTheSiteOfAnEditedListing() {
        var id = until(LocalDate.now().plusDays(30));

        assertThat(listings.seenBy(id, owner).veiled().site())
                .isEqualTo(List.copyOf(joiner.sites()).stream()
                        .map(site -> site.id())
                        .findFirst());
    }

    /** An offer that is online until this day; only time brings a past one about. */
    private ListingId until(LocalDate day) {
        var id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);
        jdbc.sql("update listing set available_from = :from, available_until = :day where id = :id")
                .param("from", LocalDate.now().minusDays(100))
                .param("day", day)
                .param("id", id.value())
                .update();
        return id;
    }

    private ListingState state(ListingId id) {
        return listings.seenBy(id, owner).open().state();
    }
}
