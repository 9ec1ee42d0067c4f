package fr.boucle.reporting;

import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.boucle.impact.Days;
import fr.boucle.impact.Declarations;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.impact.Indicator;
import fr.boucle.impact.Ledger;
import fr.boucle.impact.Proof;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Exchange;
import fr.boucle.matching.MatchSamples;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.LossReason;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({TestDatabase.class, ImpactScene.class})
class FunderReportsIntegrationTests {
    private static final Days YEAR = Days.year(LocalDate.now().getYear());

    @Autowired
    ImpactScene scene;

    @Autowired
    FunderReports reports;

    @Autowired
    Survey survey;

    @Autowired
    Ledger ledger;

    @Autowired
    Declarations declarations;

    @Autowired
    Synergies synergies;

    @Autowired
    JdbcClient database;

    @Autowired
    FunderReportRepository kept;

    @Autowired
    ReportWriting writing;

    @Autowired
    TransactionTemplate transaction;

    Cast cast;
    SynergyId id;

    @BeforeEach
    void deliver() {
        cast = scene.cast();
        id = declared(cast, "14");
    }

    private SynergyId declared(Cast where, String hours) {
        var synergy = scene.delivered(where);
        scene.move(synergy, Move.COMPLETE, where);
        declarations.declare(synergy, YEAR, Map.of(Indicator.TRAINING, new BigDecimal(hours)), where.officer());
        return synergy;
    }

    private static Scope scope(TerritoryId... territories) {
        return new Scope(Set.of(territories), YEAR, null, null, null, null);
    }

    private UUID written(Scope scope, Actor officer) {
        var report = reports.ask(new FunderReport.Request("Bilan", "", scope), officer);
        MatchSamples.waitUntil(() -> reports.seenBy(report, officer).isReady());
        return report;
    }

    private static BigDecimal hours(Figures figures) {
        return figures.received().of(Indicator.TRAINING).real().value().central();
    }

    @Test
    void tellTheWayFromCompaniesToRunningSynergies() {
        var figures = survey.figures(scope(cast.here().id()));
        assertThat(figures.funnel())
                .containsEntry(Rung.COMPANIES, 2L)
                .containsEntry(Rung.CONTRIBUTORS, 2L)
                .containsEntry(Rung.LISTINGS, 2L)
                .hasEntrySatisfying(
                        Rung.SUGGESTED, suggested -> assertThat(suggested).isPositive())
                .containsEntry(Rung.KEPT, 1L)
                .containsEntry(Rung.OPENED, 1L)
                .containsEntry(Rung.COMPLETED, 1L);
        assertThat(figures.percent(Rung.COMPLETED)).contains(100L);
        assertThat(figures.received()).isEqualTo(ledger.received(cast.here().id(), YEAR)); // the ledger’s own numbers
    }

    @Test
    void countASynergyOnceOverAnySetOfTerritories() {
        var giving = scene.territory();
        var taking = scene.territory();
        declared(scene.cast(giving, taking), "5");
        declared(scene.cast(taking, taking), "7");
        assertThat(hours(survey.figures(scope(giving.id())))).isEqualByComparingTo("0");
        assertThat(hours(survey.figures(scope(taking.id())))).isEqualByComparingTo("12");
        assertThat(hours(survey.figures(scope(giving.id(), taking.id())))).isEqualByComparingTo("12");
        assertThat(survey.figures(scope(giving.id()))
                        .originated()
                        .of(Indicator.TRAINING)
                        .real()
                        .value()
                        .central())
                .isEqualByComparingTo("5");
        assertThat(survey.figures(scope(giving.id(), taking.id())).originated().synergies())
                .isZero();
    }

    @Test
    void keepOnlyWhatTheFilterAsksFor() {
        var here = Set.of(cast.here().id());
        assertThat(survey.figures(new Scope(here, YEAR, "C", null, null, Exchange.SUBSTITUTION))
                        .synergies())
                .isEqualTo(1);
        for (var other : List.of(
                new Scope(here, YEAR, "A", null, null, null),
                new Scope(here, YEAR, null, null, null, Exchange.POOLING),
                new Scope(here, YEAR, null, UUID.randomUUID().toString(), null, null),
                new Scope(here, Days.year(YEAR.from().getYear() - 2), null, null, null, null))) {
            var figures = survey.figures(other);
            assertThat(figures.synergies()).isZero();
            assertThat(figures.received().synergies()).isZero();
            assertThat(survey.latest(other, 10)).isEmpty();
        }
        var mine = new Scope(here, YEAR, null, null, cast.officer().account().orElseThrow(), null);
        assertThat(survey.figures(mine).received().synergies()).isEqualTo(1);
        assertThat(survey.figures(mine).count(Rung.LISTINGS)).isEmpty(); // nobody follows a listing
    }

    @Test
    void nameTheWorkshopASynergyCameFrom() {
        var workshop = UUID.randomUUID().toString();
        database.sql("update listing set origin = 'CLUB_EVENT', origin_reference = ? where company_id = ?")
                .params(workshop, cast.joiner().id().value())
                .update();
        var figures = survey.figures(new Scope(Set.of(cast.here().id()), YEAR, null, workshop, null, null));
        assertThat(figures.funnel())
                .containsEntry(Rung.LISTINGS, 1L)
                .containsEntry(Rung.KEPT, 1L)
                .containsEntry(Rung.COMPLETED, 1L)
                .doesNotContainKey(Rung.COMPANIES);
        assertThat(hours(figures)).isEqualByComparingTo("14");
    }

    @Test
    void sayWhySynergiesWereLost() {
        var lost = scene.inDiscussion(cast);
        synergies.move(lost, Stage.DISCUSSION, new Step(Move.LOSE, null, LossReason.PRICE, null), cast.officer());
        assertThat(survey.figures(scope(cast.here().id())).losses()).containsExactly(Map.entry("PRICE", 1L));
    }

    @Test
    void stayAsTheyWereWhenTheLedgerMovesOn() {
        var report = written(scope(cast.here().id()), cast.officer());
        var then = reports.figures(report, cast.officer());
        assertThat(reports.compare(report, cast.officer()).isSame()).isTrue();

        declarations.declare(id, YEAR, Map.of(Indicator.TRAINING, new BigDecimal("20")), cast.officer());
        declared(cast, "3");

        assertThat(reports.figures(report, cast.officer())).isEqualTo(then);
        assertThat(hours(reports.figures(report, cast.officer()))).isEqualByComparingTo("14");
        assertThat(reports.isIntact(report, cast.officer())).isTrue();
        var compared = reports.compare(report, cast.officer());
        assertThat(compared.isSame()).isFalse();
        assertThat(compared.received()).anySatisfy(amount -> {
            assertThat(amount.indicator()).isEqualTo(Indicator.TRAINING);
            assertThat(amount.proof()).isEqualTo(Proof.DECLARED);
            assertThat(amount.then()).isEqualByComparingTo("14");
            assertThat(amount.now()).isEqualByComparingTo("23");
        });
        assertThat(compared.steps()).contains(new Comparison.Step(Rung.COMPLETED, 1, 2));
        assertThat(compared.why().newSynergies()).isEqualTo(1);
        assertThat(compared.why().newLines()).isPositive();
        assertThat(compared.why().goneLines()).isPositive();
    }

    @Test
    void restOnTheLinesThatCountWithTheirVersionsAndFactors() {
        var report = written(scope(cast.here().id()), cast.officer());
        var entries = new ArrayList<Basis.Entry>();
        reports.entries(report, cast.officer(), entries::add);
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).synergy().id()).isEqualTo(id.value());
        var lines = entries.get(0).lines();
        assertThat(lines).extracting(line -> line.indicator()).contains(Indicator.TRAINING, Indicator.VIRGIN_SAVED);
        assertThat(lines).allSatisfy(line -> assertThat(line.proof()).isNotNull());
        assertThat(lines).anySatisfy(line -> assertThat(line.factors()).contains("virgin-timber@0"));
        assertThat(reports.figures(report, cast.officer()).factors())
                .anySatisfy(factor -> assertThat(factor.id()).isEqualTo("virgin-timber"));
    }

    @Test
    void cannotBeChangedAndTellWhenTheyWere() {
        var report = written(scope(cast.here().id()), cast.officer());
        var forge = database.sql("update report set figures = replace(figures, '14', '99') where id = ?")
                .param(report);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(forge::update);
        database.sql("alter table report disable trigger report_frozen").update();
        try {
            assertThat(forge.update()).isEqualTo(1);
        } finally {
            database.sql("alter table report enable trigger report_frozen").update();
        }
        assertThat(reports.isIntact(report, cast.officer())).isFalse();
    }

    @Test
    void areWrittenByOneWriterAtATime() {
        var asked = new FunderReport.Request("Bilan", "", scope(cast.here().id()));
        var report = kept.add(asked, Optional.empty(), Instant.now());
        transaction.executeWithoutResult(status -> {
            assertThat(kept.reserve(report)).isTrue();
            assertThatIllegalStateException().isThrownBy(() -> writing.write(report));
        });
        assertThat(kept.find(report).orElseThrow().progress().state()).isEqualTo(FunderReport.State.WAITING);
        writing.write(report);
        assertThat(kept.find(report).orElseThrow().isReady()).isTrue();
    }

    @Test
    void areForTheOfficersOfAllTheirTerritories() {
        var report = written(scope(cast.here().id()), cast.officer());
        assertThat(reports.of(staff(cast.here().id())))
                .extracting(FunderReport::id)
                .containsExactly(report);
        var elsewhere = staff(scene.territory().id());
        assertThat(reports.of(elsewhere)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.figures(report, elsewhere));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reports.ask(
                        new FunderReport.Request("Bilan", "", scope(cast.here().id())), elsewhere));
    }
}
