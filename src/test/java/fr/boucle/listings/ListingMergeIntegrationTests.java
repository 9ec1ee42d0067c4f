package fr.boucle.listings;

import static fr.boucle.listings.ListingSamples.need;
import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.organiser;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ListingMergeIntegrationTests {
    @Autowired
    Listings listings;

    @Autowired
    ListingSearch search;

    @Autowired
    ListingMerge merge;

    @Autowired
    ListingReview review;

    @Autowired
    Reservations reservations;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    @Autowired
    JdbcClient jdbc;

    Territory here;
    Company joiner;
    Actor owner;
    Actor officer;
    ListingId one;
    ListingId other;

    @BeforeEach
    void publishADouble() {
        here = TestTerritory.lens(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = member(joiner.id(), here.id());
        officer = organiser(here.id());
        one = listings.publish(offer(joiner, "Chutes"), Origin.form(), owner);
        other = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);
    }

    @Test
    void endsTheDoubleForItsReadersAndSaysWhereItWent() {
        var before = listings.seenBy(other, owner);
        merge.merge(one, other, officer);

        assertThat(listings.seenBy(one, owner).open().state()).isEqualTo(ListingState.MERGED);
        assertThat(listings.seenBy(one, owner).veiled().mergedInto()).contains(other);
        assertThat(listings.seenBy(one, officer).veiled().mergedInto()).contains(other);
        assertThatThrownBy(() -> listings.seenBy(one, Actor.visitor())).isInstanceOf(NotFound.class);
        assertThat(search.find(ListingFilter.all(), here.id(), PageRequest.of(0, 100), officer))
                .extracting(ListingView::id)
                .contains(other)
                .doesNotContain(one);
        assertThat(listings.seenBy(other, owner)).isEqualTo(before);
    }

    @Test
    void notesTheStepAndTheRecord() {
        merge.merge(one, other, officer);

        assertThat(listings.history(one, owner))
                .extracting(ListingStep::state)
                .endsWith(ListingState.PUBLISHED, ListingState.MERGED);
        assertThat(jdbc.sql("select detail from audit_entry where act = 'listing.merged' and subject = ?")
                        .param(one.toString())
                        .query(String.class)
                        .list())
                .containsExactly(other.toString());
    }

    @Test
    void offersTheOtherOnlineListingsOfTheSameKindOnly() {
        listings.publish(need(joiner, "Chutes"), Origin.form(), owner);
        listings.keep(offer(joiner, "Chutes"), Origin.form(), owner);

        assertThat(merge.survivors(one, officer)).extracting(ListingView::id).containsExactly(other);
        assertThat(merge.isPossible(one, officer)).isTrue();
        assertThat(merge.isPossible(one, owner)).isFalse();

        merge.merge(one, other, officer);
        assertThat(merge.isPossible(other, officer)).isFalse();
        assertThat(merge.survivors(other, officer)).isEmpty();
    }

    @Test
    void isAnActOfTheTerritorysOfficersOnly() {
        var there = TestTerritory.neighbour(territories).id();

        assertThatThrownBy(() -> merge.merge(one, other, owner)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merge.merge(one, other, staff(there))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merge.survivors(one, staff(there))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merge.merge(one, ListingId.random(), officer)).isInstanceOf(NotFound.class);
        merge.merge(one, other, staff(here.id()));
    }

    @Test
    void waitsUntilNothingIsKeptForSomebody() {
        var kept = reservations.reserve(one, new BigDecimal("5"), "Ferme", owner);

        assertRefused("listing.merge.reserved", () -> merge.merge(one, other, officer));

        reservations.release(one, kept.id(), owner);
        merge.merge(one, other, officer);
    }

    @RepeatedTest(5)
    void letsOneWinOfTwoWhoMergeBothWaysAtOnce() throws Exception {
        var results = AtOnce.run(List.<Callable<Boolean>>of(() -> merged(one, other), () -> merged(other, one)));

        assertThat(results.won()).isEqualTo(1);
        assertThat(results.failures())
                .singleElement()
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("listing.merge.survivorGone"));
        assertThat(List.of(stateOf(one), stateOf(other)))
                .containsExactlyInAnyOrder(ListingState.MERGED, ListingState.PUBLISHED);
    }

    @RepeatedTest(5)
    void happensOnceHoweverManyMergeTheSameTwo() throws Exception {
        var results = AtOnce.run(List.<Callable<Boolean>>of(() -> merged(one, other), () -> merged(one, other)));

        assertThat(results.won()).isEqualTo(1);
        assertThat(listings.history(one, owner)).hasSize(3);
    }

    @Test
    void isHeldUpByTheDatabaseToo() {
        assertBroken("update listing set state = 'MERGED' where id = ?", "listing_merged_into_given");
        assertBroken(
                "update listing set state = 'MERGED', merged_into = id where id = ?", "listing_merged_into_another");
        assertBroken("update listing set merged_into = id where id = ?", "listing_merged_into_");
    }

    @Test
    void keepsASurvivorFromBeingThrownAway() {
        merge.merge(one, other, officer);
        review.hold(other, null, staff(here.id()));
        review.askForChanges(other, new ListingReview.Decision(null, "Précisez.", null), staff(here.id()));

        assertRefused("listing.discard.survivor", () -> listings.discard(other, owner));
    }

    private boolean merged(ListingId from, ListingId into) {
        merge.merge(from, into, officer);
        return true;
    }

    private ListingState stateOf(ListingId id) {
        return listings.seenBy(id, owner).open().state();
    }

    private void assertBroken(String sql, String constraint) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(sql).param(one.value()).update())
                .withMessageContaining(constraint);
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
