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
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.ListingId;
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
class PairingIntegrationTests {
    @Autowired
    Pairing pairing;

    @Autowired
    Matches matches;

    @Autowired
    Listings listings;

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
    ListingId offer;
    ListingId need;

    /** Where nothing is strong enough for the search to write it down. */
    @BeforeEach
    void publishTwoWhereTheSearchProposesNothing() {
        here = MatchSamples.territoryWithThreshold(territories, 100);
        officer = staff(here.id());
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        offer = publish(joiner, ListingSamples.offer(joiner, "Tuiles cassées " + UUID.randomUUID()));
        need = publish(farm, ListingSamples.need(farm, "Tasseaux pour maquettes"));
    }

    private ListingId publish(Company company, ListingDraft draft) {
        return listings.publish(draft, Origin.form(), member(company.id(), company.territory()));
    }

    @Test
    void writesASuggestionDownWhateverItsScore() {
        var match = pairing.pair(need, offer, officer);

        assertThat(match.state()).isEqualTo(MatchState.SUGGESTED);
        assertThat(match.isByHand()).isTrue();
        assertThat(match.offer()).isEqualTo(offer);
        assertThat(match.score()).isLessThan(here.settings().threshold());
        assertThat(match.explanation().verdicts()).hasSize(5);
        assertThat(matches.waiting(here.id(), Pageable.unpaged()))
                .extracting(Match::id)
                .containsExactly(match.id());
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'match.created' and subject = ?")
                        .param(match.id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void standsBeforeWhatTheSearchFoundForStaff() {
        var found = MatchSamples.proposed(
                listings,
                matches,
                TestCompany.approved(companies, here, "Scierie", TestTerritory.LENS),
                TestCompany.approved(companies, busy(), "Haras", TestTerritory.LENS));
        var byHand = pairing.pair(offer, need, officer);

        assertThat(matches.waiting(here.id(), Pageable.unpaged()))
                .extracting(Match::id)
                .startsWith(byHand.id())
                .contains(found);
        assertThat(byHand.score()).isLessThan(matches.get(found, Actor.system()).score());
    }

    /** A territory where the search proposes much. */
    private Territory busy() {
        return MatchSamples.territoryWithThreshold(territories, 20);
    }

    @Test
    void leadsToTheMatchThatTwoListingsHaveAlreadyWhateverBecameOfIt() {
        var match = pairing.pair(offer, need, officer);

        assertThat(pairing.pair(offer, need, officer).id()).isEqualTo(match.id());

        matches.refuse(match.id(), MatchRefusal.QUALITY, null, null, officer);
        var again = pairing.pair(offer, need, officer);
        assertThat(again.id()).isEqualTo(match.id());
        assertThat(again.state()).isEqualTo(MatchState.REFUSED);
        assertThat(again.decision().orElseThrow().at()).isNotNull();
        assertThat(pairing.known(need, offer, officer)).isPresent();
        assertThat(pairing.known(
                        need, offer, staff(TestTerritory.neighbour(territories).id())))
                .isEmpty();
    }

    @Test
    void isAnActOfTheStaffOfOneOfTheTwoTerritories() {
        var there = TestTerritory.neighbour(territories).id();

        for (var stranger : List.of(member(joiner.id(), here.id()), organiser(here.id()), staff(there))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pairing.pair(offer, need, stranger));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pairing.pair(offer, ListingId.random(), officer));
    }

    @Test
    void refusesTwoThatAreNoOfferAndNeedOfTwoCompaniesOnline() {
        refuses("match.create.sameKind", offer, publish(farm, ListingSamples.offer(farm, "Paille")));
        refuses("match.create.sameCompany", offer, publish(joiner, ListingSamples.need(joiner, "Tuiles")));
        listings.withdraw(need, member(farm.id(), here.id()));
        refuses("match.create.notOnline", offer, need);
    }

    @Test
    void refusesWhatARuleForbidsOrItsAudienceKeepsApart() {
        refuses(
                "match.create.forbidden",
                publish(joiner, ListingSamples.offer(joiner, "Sciure moisie")),
                publish(farm, ListingSamples.need(farm, "Sciure pour litière")));

        var there = TestTerritory.neighbour(territories);
        var stranger = TestCompany.approved(companies, there, "Ferme d’à côté", TestTerritory.LENS);
        var closed = publish(joiner, ListingSamples.forItsClub(ListingSamples.offer(joiner, "Sciure de hêtre")));
        refuses("match.create.audience", closed, publish(stranger, ListingSamples.need(stranger, "Sciure")));
    }

    @RepeatedTest(3)
    void writesOneMatchDownWhenTwoOfficersMakeItAtOnce() throws Exception {
        Callable<MatchId> make = () -> pairing.pair(offer, need, officer).id();

        var both = AtOnce.run(List.of(make, make, make));

        assertThat(both.results()).hasSize(3);
        assertThat(both.results().stream().distinct()).hasSize(1);
    }

    @Test
    void namesNobodyWhereTheSearchFoundThePairInTheDatabaseToo() {
        var match = pairing.pair(offer, need, officer);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update listing_match set by_hand = false, proposed_by = ? where id = ?")
                        .param(UUID.randomUUID())
                        .param(match.id().value())
                        .update())
                .withMessageContaining("listing_match_proposed_by_hand");
    }

    private void refuses(String code, ListingId one, ListingId other) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> pairing.pair(one, other, officer))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
        assertThat(pairing.known(one, other, officer)).isEmpty();
    }
}
