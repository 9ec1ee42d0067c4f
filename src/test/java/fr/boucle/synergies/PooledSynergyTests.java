package fr.boucle.synergies;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Pool;
import fr.boucle.matching.PoolSamples;
import fr.boucle.matching.Pools;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class PooledSynergyTests {
    private static final Reply NO = new Reply(MatchRefusal.NO_CAPACITY, null);

    @Autowired
    Synergies synergies;

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
    Company first;
    Company second;
    Company third;
    ListingId wish;
    ListingId otherWish;
    Synergy synergy;

    @BeforeEach
    void keepAPoolOfThree() {
        here = TestTerritory.anew(territories);
        officer = staff(here.id());
        first = company("Menuiserie");
        second = company("Ferme");
        third = company("Brasserie");
        wish = wanted(first);
        otherWish = wanted(second);
        wanted(third);
        synergy = synergies.openFromPool(wish, new NextAction("Appeler les trois", null), officer);
    }

    @Test
    void opensAtIdeaWithEveryCompanyOfThePool() {
        assertThat(synergy.stage()).isEqualTo(Stage.IDEA);
        assertThat(synergy.pool()).isPresent();
        assertThat(synergy.parties())
                .extracting(Party::company)
                .containsExactlyInAnyOrder(first.id(), second.id(), third.id());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> synergies.openFromPool(wish, new NextAction("Appeler", null), officer));
    }

    @Test
    void opensOnceWhenTwoOfficersKeepThePoolAtOnce() throws Exception {
        var one = wanted(company("Scierie"));
        var other = wanted(company("Imprimerie"));
        var next = new NextAction("Appeler", null);

        var results = AtOnce.run(List.of(
                () -> synergies.openFromPool(one, next, officer), () -> synergies.openFromPool(other, next, officer)));

        assertThat(results.won()).isEqualTo(1);
        assertThat(results.failures()).singleElement().isInstanceOf(RuleViolation.class);
    }

    @Test
    void movesOnWhenAllHaveSaidYes() {
        assertThat(answer(first, Answer.YES)).isEqualTo(Stage.IDEA);
        assertThat(answer(second, Answer.YES)).isEqualTo(Stage.IDEA);
        assertThat(answer(third, Answer.YES)).isEqualTo(Stage.DISCUSSION);
    }

    @Test
    void letsOneGoAndOpensTheContactsOfTheOthers() {
        answer(first, Answer.YES);
        assertThat(answer(third, Answer.NO)).isEqualTo(Stage.IDEA);
        assertThat(answer(second, Answer.YES)).isEqualTo(Stage.DISCUSSION);

        assertThat(address(otherWish, first)).isTrue();
        assertThat(address(otherWish, third)).isFalse();
    }

    @Test
    void movesOnWhenTheLastOneWhoHesitatedLeaves() {
        answer(first, Answer.YES);
        answer(second, Answer.YES);

        assertThat(answer(third, Answer.NO)).isEqualTo(Stage.DISCUSSION);
    }

    @Test
    void isLostWhenLessThanTwoRemain() {
        answer(second, Answer.NO);

        assertThat(answer(third, Answer.NO)).isEqualTo(Stage.LOST);
        assertThat(pools.ofTerritory(here.id(), officer)).singleElement().matches(pool -> !pool.isOpen());
    }

    @Test
    void leavesItsCostsToItsPartiesToReckon() {
        assertThat(pools.around(otherWish, member(second.id(), here.id())))
                .matches(Pool::isKept)
                .satisfies(pool -> assertThat(pool.members()).hasSize(3));
    }

    private boolean address(ListingId listing, Company reader) {
        return listings.seenBy(listing, member(reader.id(), here.id()))
                .veiled()
                .address()
                .isPresent();
    }

    private Stage answer(Company company, Answer answer) {
        return synergies.answer(
                synergy.id(),
                company.id(),
                answer,
                answer == Answer.NO ? NO : Reply.none(),
                member(company.id(), here.id()));
    }

    private Company company(String name) {
        return TestCompany.approved(companies, here, name, TestTerritory.LIEVIN);
    }

    private ListingId wanted(Company company) {
        return PoolSamples.wanted(listings, matches, company, "Formation sauveteur secouriste", null);
    }
}
