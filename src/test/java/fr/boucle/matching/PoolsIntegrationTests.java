package fr.boucle.matching;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.newcomer;
import static fr.boucle.support.TestActor.organiser;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.Audience;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class PoolsIntegrationTests {
    private static final String GLOVES = "Achat groupé de gants nitrile";

    @Autowired
    Pools pools;

    @Autowired
    Matches matches;

    @Autowired
    Listings listings;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    Territory here;
    Actor officer;
    Company plater;
    Company smith;

    @BeforeEach
    void settle() {
        here = TestTerritory.anew(territories);
        officer = staff(here.id());
        plater = company("Bain-Clair");
        smith = company("Ferrogohelle");
    }

    @Test
    void gatherTheListingsOfTwoCompaniesAndAddTheirVolumes() {
        var one = wanted(plater, "12000");
        var two = wanted(smith, null);

        assertThat(pools.ofTerritory(here.id(), officer)).singleElement().satisfies(pool -> {
            assertThat(pool.members()).extracting(each -> each.listing().id()).containsExactlyInAnyOrder(one, two);
            assertThat(pool.total()).isEqualTo(Quantity.of("12000", Unit.UNIT));
            assertThat(pool.uncounted()).isEqualTo(1);
            assertThat(pool.anchor()).isEqualTo(one);
        });
    }

    @Test
    void countACompanyOnce() {
        wanted(plater, "100");
        wanted(plater, "200");

        assertThat(pools.ofTerritory(here.id(), officer)).isEmpty();
    }

    @Test
    void keepOutWhomAListingIsNotShownTo() {
        var there = TestTerritory.neighbour(territories);
        var stranger = TestCompany.approved(companies, there, "Ganterie", TestTerritory.LENS);
        PoolSamples.published(
                listings, matches, stranger, PoolSamples.draft(stranger, GLOVES, null, Audience.EVERYONE));
        wanted(plater, "100");

        assertThat(pools.ofTerritory(here.id(), officer)).isEmpty();
    }

    @Test
    void showACompanyItsOwnPoolWithoutExactPlaces() {
        var one = wanted(plater, "12000");
        wanted(smith, "300");

        var pool = pools.around(one, member(plater.id(), here.id()));

        assertThat(pool.members()).hasSize(2);
        assertThat(pool.members())
                .filteredOn(each -> !each.listing().rights().owner())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.exact()).isFalse();
                    assertThat(territories
                                    .commune(TestTerritory.LIEVIN)
                                    .orElseThrow()
                                    .centre())
                            .isEqualTo(other.place());
                });
    }

    @Test
    void tellNoVolumeThatTheReaderMayNotKnow() {
        var one = open(plater, "12000");
        open(smith, "300");

        var pool = pools.around(one, newcomer(plater.id()));

        assertThat(pool.total()).isEqualTo(Quantity.of("12000", Unit.UNIT));
        assertThat(pool.uncounted()).isPositive();
    }

    private ListingId open(Company company, String pieces) {
        var draft = PoolSamples.draft(company, GLOVES, Quantity.of(pieces, Unit.UNIT), Audience.EVERYONE);
        return PoolSamples.published(listings, matches, company, draft);
    }

    @Test
    void areNobodyElsesBusiness() {
        var one = wanted(plater, null);
        wanted(smith, null);
        var stranger = company("Autre");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pools.around(one, member(stranger.id(), here.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pools.ofTerritory(here.id(), member(plater.id(), here.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pools.around(
                        one, staff(TestTerritory.neighbour(territories).id())));
    }

    @Test
    void areDecidedByStaffOnly() {
        var one = wanted(plater, null);
        wanted(smith, null);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pools.keep(one, organiser(here.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pools.refuse(one, MatchRefusal.TOO_FAR, null, member(plater.id(), here.id())));
    }

    @Test
    void stayAsideWhenRefusedUntilACompanyMoreWantsIt() {
        var one = wanted(plater, null);
        wanted(smith, null);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> pools.refuse(one, null, null, officer));

        pools.refuse(one, MatchRefusal.ALREADY_KNOWN, null, officer);

        assertThat(pools.ofTerritory(here.id(), officer)).allMatch(pool -> !pool.isOpen());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pools.around(one, member(plater.id(), here.id())));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> pools.keep(one, officer));

        wanted(company("Coulée"), null);
        assertThat(pools.ofTerritory(here.id(), officer)).singleElement().matches(Pool::isOpen);
    }

    @Test
    void areKeptOnceAndTakenOutOfTheSearch() {
        var one = wanted(plater, null);
        var two = wanted(smith, null);

        assertThat(pools.keep(one, officer).listings()).containsExactlyInAnyOrder(one, two);

        assertThat(pools.ofTerritory(here.id(), officer)).isEmpty();
        assertThat(pools.around(two, officer).isKept()).isTrue();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> pools.keep(two, officer));
    }

    @Test
    void letTheirListingsMeetOthersWhenDissolved() {
        var one = wanted(plater, null);
        wanted(smith, null);
        pools.dissolve(pools.keep(one, officer).id());

        assertThat(pools.ofTerritory(here.id(), officer)).singleElement().matches(pool -> !pool.isOpen());

        wanted(company("Coulée"), null);
        assertThat(pools.ofTerritory(here.id(), officer)).singleElement().matches(Pool::isOpen);
    }

    private Company company(String name) {
        return TestCompany.approved(companies, here, name, TestTerritory.LIEVIN);
    }

    private ListingId wanted(Company company, @Nullable String pieces) {
        return PoolSamples.wanted(
                listings, matches, company, GLOVES, pieces == null ? null : Quantity.of(pieces, Unit.UNIT));
    }
}
