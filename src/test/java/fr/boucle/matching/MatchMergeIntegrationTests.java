package fr.boucle.matching;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.organiser;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingMerge;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TestDatabase.class)
class MatchMergeIntegrationTests {
    @Autowired
    MatchMerge merge;

    @Autowired
    Pairing pairing;

    @Autowired
    Matches matches;

    @Autowired
    Opinions opinions;

    @Autowired
    Listings listings;

    @Autowired
    ListingMerge listingMerge;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    @Autowired
    JdbcClient jdbc;

    Territory here;
    Actor officer;
    Company joiner;
    Company farm;
    ListingId firstOffer;
    ListingId secondOffer;
    ListingId need;
    MatchId first;
    MatchId second;

    /** A company that posted its stream twice, where only staff make matches. */
    @BeforeEach
    void makeTwoMatchesOfOneLead() {
        here = MatchSamples.territoryWithThreshold(territories, 100);
        officer = staff(here.id());
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        var lot = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        firstOffer = offer(joiner, "Sciure de sapin " + lot);
        secondOffer = offer(joiner, "Sciure de sapin propre " + lot);
        need = listings.publish(ListingSamples.need(farm, "Sciure pour litière " + lot), Origin.form(), acting(farm));
        matches.best(need, 1); // known to matching at once
        first = pairing.pair(firstOffer, need, officer).id();
        second = pairing.pair(secondOffer, need, officer).id();
    }

    private ListingId offer(Company company, String title) {
        return listings.publish(ListingSamples.offer(company, title), Origin.form(), acting(company));
    }

    private Actor acting(Company company) {
        return member(company.id(), here.id());
    }

    private Match get(MatchId id) {
        return matches.get(id, officer);
    }

    private List<MatchId> waiting() {
        return matches.waiting(here.id(), Pageable.unpaged()).stream()
                .map(Match::id)
                .toList();
    }

    @Test
    void makesOneOfTwoAndCarriesWhatTheCompaniesSaid() {
        opinions.mark(secondOffer, need, Opinion.interested(), acting(joiner));

        merge.merge(second, first, officer);

        assertThat(get(second).state()).isEqualTo(MatchState.MERGED);
        assertThat(get(second).mergedInto()).contains(first);
        assertThat(get(first).offerOpinion()).contains(Opinion.interested());
        assertThat(waiting()).containsExactly(first);
        assertThat(merge.standsFor(first, officer)).extracting(Match::id).containsExactly(second);
        assertThat(matches.best(secondOffer, 20))
                .extracting(each -> each.other(secondOffer))
                .doesNotContain(need);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> matches.keep(second, officer));
        assertThat(jdbc.sql("select detail from audit_entry where act = 'match.merged' and subject = ?")
                        .param(second.toString())
                        .query(String.class)
                        .single())
                .isEqualTo(first.toString());
    }

    @Test
    void offersTheOtherMatchesOfTheSameTwoCompaniesOnly() {
        var sawmill = TestCompany.approved(companies, here, "Scierie", TestTerritory.LENS);
        var other =
                pairing.pair(offer(sawmill, "Sciure de hêtre"), need, officer).id();

        assertThat(merge.survivors(second, officer)).extracting(Match::id).containsExactly(first);
        refuses("match.merge.otherLead", second, other);
    }

    @Test
    void keepsWhatIsKept() {
        matches.keep(first, officer);

        refuses("match.merge.kept", first, second);
        merge.merge(second, first, officer);

        assertThat(get(first).state()).isEqualTo(MatchState.KEPT);
        assertThat(merge.survivors(first, officer)).isEmpty();
    }

    @Test
    void letsWhatWasMergedFollowWhenItsSurvivorIsMergedToo() {
        var third = pairing.pair(offer(joiner, "Sciure"), need, officer).id();
        merge.merge(third, second, officer);

        merge.merge(second, first, officer);

        assertThat(get(third).mergedInto()).contains(first);
        refuses("match.merge.over", first, third);
    }

    @Test
    void isAnActOfTheTerritorysStaffOnly() {
        var there = TestTerritory.neighbour(territories).id();

        for (var stranger : List.of(acting(joiner), organiser(here.id()), staff(there))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merge.merge(second, first, stranger));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merge.survivors(second, stranger));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merge.merge(second, MatchId.random(), officer));
    }

    @RepeatedTest(3)
    void letsOneWinOfTwoOfficersWhoMergeBothWaysAtOnce() throws Exception {
        var both = AtOnce.run(List.<Callable<MatchId>>of(() -> merged(first, second), () -> merged(second, first)));

        assertThat(both.won()).isEqualTo(1);
        assertThat(both.failures()).singleElement().isInstanceOf(RuleViolation.class);
        assertThat(List.of(get(first).state(), get(second).state()))
                .containsExactlyInAnyOrder(MatchState.MERGED, MatchState.SUGGESTED);
    }

    @RepeatedTest(3)
    void letsOneWinOfTwoOfficersOfWhomOneKeepsWhatTheOtherMerges() throws Exception {
        var both = AtOnce.run(List.<Callable<MatchId>>of(
                () -> merged(second, first), () -> matches.keep(second, officer).id()));

        assertThat(both.won()).isEqualTo(1);
        assertThat(both.failures()).singleElement().isInstanceOf(RuleViolation.class);
    }

    private MatchId merged(MatchId match, MatchId into) {
        merge.merge(match, into, officer);
        return match;
    }

    @Test
    void isHeldUpByTheDatabaseToo() {
        breaks("listing_match_merged_into_given", "update listing_match set state = 'MERGED' where id = ?", second);
        breaks(
                "listing_match_merged_into_another",
                "update listing_match set state = 'MERGED', merged_into = id where id = ?",
                second);
        merge.merge(second, first, officer);
        breaks(
                "listing_match_survivor_stands",
                "update listing_match set state = 'MERGED', merged_into = '" + second + "' where id = ?",
                first);
        breaks("listing_match_survivor_stands", "delete from listing_match where id = ?", first);
    }

    private void breaks(String constraint, String sql, MatchId id) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(sql).param(id.value()).update())
                .withMessageContaining(constraint);
    }

    @Test
    void opensAMergedMatchAgainWhenItsSurvivorGoesWithItsListing() {
        merge.merge(second, first, officer);

        listings.withdraw(firstOffer, acting(joiner));

        MatchSamples.waitUntil(() -> waiting().equals(List.of(second)));
        assertThat(get(second).mergedInto()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> get(first));
    }

    @Test
    void happensByItselfWhenTheListingsAreMerged() {
        opinions.mark(secondOffer, need, Opinion.interested(), acting(joiner));

        listingMerge.merge(secondOffer, firstOffer, officer);

        MatchSamples.waitUntil(() -> get(second).state() == MatchState.MERGED);
        assertThat(get(second).mergedInto()).contains(first);
        assertThat(get(first).offerOpinion()).contains(Opinion.interested());
    }

    @Test
    void writesTheSurvivorsMatchDownWhenOnlyTheMergedListingHadOne() {
        var third = offer(joiner, "Sciure de sapin sèche");
        matches.best(third, 1);

        listingMerge.merge(secondOffer, third, officer);

        MatchSamples.waitUntil(() -> get(second).state() == MatchState.MERGED);
        var heir = get(get(second).mergedInto().orElseThrow());
        assertThat(heir.offer()).isEqualTo(third);
        assertThat(heir.need()).isEqualTo(need);
    }

    private void refuses(String code, MatchId match, MatchId into) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> merge.merge(match, into, officer))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
