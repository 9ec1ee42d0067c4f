package fr.boucle.listings;

import static fr.boucle.listings.ListingSamples.need;
import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.listings.ListingSamples.offerWithCode;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.newcomer;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ListingsIntegrationTests {
    @Autowired
    Listings listings;

    @Autowired
    ListingSearch search;

    @Autowired
    ListingReview review;

    @Autowired
    Reservations reservations;

    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Territories territories;

    Territory here;
    Company joiner;
    Company farm;
    Actor owner;
    Actor reader;

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        owner = member(joiner.id(), here.id());
        reader = member(farm.id(), here.id());
    }

    @Test
    void anApprovedCompanyPublishesAtOnce() {
        var id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);

        var seen = listings.seenBy(id, Actor.visitor());
        assertThat(seen.open().state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(seen.open().number()).isPositive();
        assertThat(seen.open().family().name()).isEqualTo("WOOD");
    }

    @Test
    void aVisitorReadsABandAndNoName() {
        var id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);

        var seen = listings.seenBy(id, Actor.visitor());
        assertThat(seen.open().band()).hasValueSatisfying(band -> {
            assertThat(band.from()).isEqualByComparingTo("10");
            assertThat(band.upTo()).hasValue(new BigDecimal("50"));
        });
        assertThat(seen.veiled().quantity()).isEmpty();
        assertThat(seen.veiled().companyName()).isEmpty();
        assertThat(seen.veiled().description()).isEmpty();
        assertThat(seen.veiled().presentOutlet()).isEmpty();
    }

    @Test
    void aMemberReadsTheQuantityAndTheNameButNoAddressNorCosts() {
        var id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);

        var seen = listings.seenBy(id, reader);
        assertThat(seen.veiled().quantity()).isPresent();
        assertThat(seen.veiled().companyName()).hasValue("Menuiserie");
        assertThat(seen.veiled().address()).isEmpty();
        assertThat(seen.veiled().presentOutlet()).isEmpty();
    }

    @Test
    void twoYesesOpenTheAddressAndTheLookIsWrittenDown() {
        var id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);
        listings.disclose(id, farm.id());

        assertThat(listings.seenBy(id, reader).veiled().address()).hasValue("14 rue du Puits");
        assertThat(listings.looks(id, owner)).extracting(Look::company).contains(java.util.Optional.of(farm.id()));

        listings.close(id, farm.id());
        assertThat(listings.seenBy(id, reader).veiled().address()).isEmpty();
    }

    @Test
    void aHazardousCodeIsHeldAndHiddenFromOthers() {
        var id = listings.publish(offerWithCode(joiner, "Fûts souillés", "15 01 10*"), Origin.form(), owner);

        assertThat(listings.seenBy(id, owner).rights().holds()).containsExactly(HoldReason.DANGEROUS_CODE);
        assertThatThrownBy(() -> listings.seenBy(id, reader)).isInstanceOf(NotFound.class);
        assertThat(review.waiting(here.id(), staff(here.id())))
                .extracting(w -> w.listing().id())
                .contains(id);

        review.approve(id, "appelé, en règle", staff(here.id()));
        assertThat(listings.seenBy(id, reader).open().hazardous()).isTrue();
    }

    @Test
    void anUnknownCodeStaysARemark() {
        var id = listings.publish(offerWithCode(joiner, "Chutes de chêne", "bois 12"), Origin.form(), owner);

        assertThat(listings.seenBy(id, owner).veiled().wasteRemark()).hasValue("bois 12");
        assertThat(listings.seenBy(id, owner).open().wasteCode()).isEmpty();
    }

    @Test
    void whatAWaitingCompanyPublishesIsShownWhenStaffApproveIt() {
        var young = TestCompany.waiting(companies, accounts, here, "Jeune pousse");
        var id = listings.publish(offer(young, "Palettes"), Origin.form(), newcomer(young.id()));
        assertThat(listings.seenBy(id, newcomer(young.id())).rights().holds())
                .containsExactly(HoldReason.COMPANY_WAITS);

        companies.approve(young.id(), staff(here.id()));

        assertThat(listings.seenBy(id, Actor.visitor()).open().state()).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void aRefusalIsReadByTheAuthorAndItsNoteIsNot() {
        var id = listings.publish(offerWithCode(joiner, "Fûts souillés", "15 01 10"), Origin.form(), owner);

        review.refuse(
                id, new ListingReview.Decision(RefusalReason.ILLEGAL, "Appelez-nous.", "déjà vu"), staff(here.id()));

        assertThat(listings.history(id, owner)).anySatisfy(step -> {
            assertThat(step.reason()).hasValue("ILLEGAL");
            assertThat(step.remark()).hasValue("Appelez-nous.");
        });
        assertThat(review.notes(id, owner)).isEmpty();
        assertThat(review.notes(id, staff(here.id()))).contains("déjà vu");
    }

    @Test
    void staffOfANeighbourMayNotReview() {
        var there = TestTerritory.neighbour(territories);
        var id = listings.publish(offerWithCode(joiner, "Fûts souillés", "15 01 10"), Origin.form(), owner);

        assertThatThrownBy(() -> review.approve(id, null, staff(there.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void anEditThatReadAnOldVersionIsRefused() {
        var id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);
        long version = listings.seenBy(id, owner).rights().version();
        listings.change(id, offer(joiner, "Chutes de hêtre"), version, owner);

        assertThatThrownBy(() -> listings.change(id, offer(joiner, "Chutes de pin"), version, owner))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(listings.seenBy(id, owner).title()).isEqualTo("Chutes de hêtre");
    }

    @Test
    void someoneElseMayNotWithdrawIt() {
        var id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);

        assertThatThrownBy(() -> listings.withdraw(id, reader)).isInstanceOf(NotFound.class);
    }

    @Test
    void aHiddenFactNeitherFiltersNorCounts() {
        listings.publish(offer(joiner, "Lot mystère " + joiner.id()), Origin.form(), owner);
        var byDescription = ListingFilter.words("quai de 7 h");

        assertThat(search.find(byDescription, here.id(), PageRequest.of(0, 20), Actor.visitor())
                        .getTotalElements())
                .isZero();
        assertThat(search.find(byDescription, here.id(), PageRequest.of(0, 20), reader)
                        .getTotalElements())
                .isPositive();
    }

    @Test
    void partsAreReservedUntilNothingRemains() {
        var id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);

        reservations.reserve(id, new BigDecimal("5"), "Ferme", owner);
        assertThat(listings.seenBy(id, reader).veiled().remaining())
                .hasValueSatisfying(left -> assertThat(left.amount()).isEqualByComparingTo("7"));
        assertThatThrownBy(() -> reservations.reserve(id, new BigDecimal("8"), "Ferme", owner))
                .isInstanceOf(RuleViolation.class);

        var rest = reservations.reserve(id, null, "Ferme", owner);
        assertThat(listings.seenBy(id, owner).open().state()).isEqualTo(ListingState.RESERVED);

        reservations.release(id, rest.id(), owner);
        assertThat(listings.seenBy(id, owner).open().state()).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void twoWhoReserveTheLastPartNeverBothWin() throws Exception {
        var id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> one = () -> {
                try {
                    reservations.reserve(id, new BigDecimal("12"), "Quelqu’un", owner);
                    return true;
                } catch (RuleViolation refused) {
                    return false;
                }
            };
            var won = 0;
            for (var result :
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> one).toList())) {
                won += result.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aWithdrawnListingIsRenewedWithoutReview() {
        var id = listings.publish(need(farm, "Bois de litière"), Origin.form(), reader);
        listings.withdraw(id, reader);

        assertThat(listings.publish(id, reader)).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void whatStaffLetPassIsRenewedWithoutReview() {
        var id = listings.publish(offerWithCode(joiner, "Fûts souillés", "15 01 10"), Origin.form(), owner);
        review.approve(id, null, staff(here.id()));
        listings.withdraw(id, owner);

        assertThat(listings.publish(id, owner)).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void whatWasTakenBackBeforeStaffLookedIsHeldAgain() {
        var id = listings.publish(offerWithCode(joiner, "Fûts souillés", "15 01 10"), Origin.form(), owner);
        listings.withdraw(id, owner);

        assertThat(listings.publish(id, owner)).isEqualTo(ListingState.HELD);
    }
}
