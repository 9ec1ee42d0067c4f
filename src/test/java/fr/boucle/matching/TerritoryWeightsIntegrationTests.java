package fr.boucle.matching;

import static fr.boucle.support.TestActor.organiser;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.Listings;
import fr.boucle.matching.TerritoryWeights.Choice;
import fr.boucle.matching.WeightsEffect.Move;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@Import(TestDatabase.class)
class TerritoryWeightsIntegrationTests {
    /** All that counts is the distance: two neighbours have nearly everything. */
    private static final Weights NEAR = new Weights(5, 0, 0, 95, 0);

    private static final Weights EVEN = new Weights(20, 20, 20, 20, 20);

    @Autowired
    TerritoryWeights weights;

    @Autowired
    WeightsInForce inForce;

    @Autowired
    Matches matches;

    @Autowired
    Listings listings;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    @Autowired
    JdbcTemplate database;

    Territory here;
    Actor officer;

    @BeforeEach
    void found() {
        here = TestTerritory.anew(territories);
        officer = staff(here.id());
    }

    @Test
    void areTheUsualOnesUntilAnOfficerChooses() {
        assertThat(weights.history(officer)).containsExactly(Choice.FIRST);

        weights.change(EVEN, 0, organiser(here.id()));
        weights.change(NEAR, 1, officer);

        assertThat(weights.history(officer)).extracting(Choice::weights).containsExactly(NEAR, EVEN);
        assertThat(database.queryForList(
                        "select detail from audit_entry where act = 'weights.changed' and subject = ? order by id",
                        String.class,
                        here.id().toString()))
                .containsExactly("[20, 20, 20, 20, 20]", "[5, 0, 0, 95, 0]");
    }

    @Test
    void areShownWithTheirEffectBeforeTheyCountAndCountOnceSaved() {
        var id = MatchSamples.proposed(listings, matches, company("Menuiserie"), company("Ferme"));
        var before = matches.get(id, officer);

        var effect = weights.effect(NEAR, officer);
        assertThat(effect.moves())
                .filteredOn(move -> move.row().filter(id::equals).isPresent())
                .singleElement()
                .satisfies(move -> assertThat(move.before()).isEqualTo(before.score()))
                .satisfies(move -> assertThat(move.after()).isNotEqualTo(before.score()));
        assertThat(effect.listings()).isEqualTo(2);
        assertThat(matches.get(id, officer).score()).isEqualTo(before.score());

        weights.change(NEAR, 0, officer);
        MatchSamples.waitUntil(() -> matches.get(id, officer).score() != before.score());

        var after = matches.get(id, officer);
        assertThat(effect.moves()).extracting(Move::after).contains(after.score());
        assertThat(after.explanation().verdicts()).extracting(Verdict::of).containsExactly(5, 0, 0, 95, 0);
        assertThat(matches.best(before.offer(), 100))
                .filteredOn(each -> each.need().equals(before.need()))
                .extracting(each -> each.explanation().exact())
                .containsExactly(after.explanation().exact());
    }

    @Test
    void areSeenByEveryNode() {
        database.update(
                "insert into territory_weights values (?, 1, 20, 20, 20, 20, 20, now(), null)",
                here.id().value());

        MatchSamples.waitUntil(() -> inForce.get().of(here.id()).equals(EVEN));
    }

    @Test
    void areChangedByOneOfTwoOfficersAtOnce() {
        var changes = Stream.of(NEAR, EVEN)
                .map(each -> CompletableFuture.runAsync(() -> weights.change(each, 0, officer)))
                .toList();

        assertThat(changes).filteredOn(each -> isOvertaken(each)).hasSize(1);
        assertThat(weights.history(officer)).hasSize(1);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> weights.change(NEAR, 0, officer));
    }

    private static boolean isOvertaken(CompletableFuture<Void> change) {
        try {
            change.join();
            return false;
        } catch (CompletionException refused) {
            assertThat(refused).hasCauseInstanceOf(OptimisticLockingFailureException.class);
            return true;
        }
    }

    @Test
    void areHeldToTheirRulesByTheDatabaseToo() {
        for (var wrong : List.of("50, 50, 50, -50, 0", "0, 100, 0, 0, 0", "50, 50, 1, 0, 0")) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> database.update(
                            "insert into territory_weights values (?, 1, " + wrong + ", now(), null)",
                            here.id().value()));
        }
    }

    @Test
    void areForTheOfficersOfTheTerritory() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> weights.history(Actor.visitor()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> weights.change(EVEN, 0, Actor.visitor()));
    }

    private Company company(String name) {
        return TestCompany.approved(companies, here, name, TestTerritory.LIEVIN);
    }
}
