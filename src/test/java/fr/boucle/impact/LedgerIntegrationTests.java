package fr.boucle.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.impact.Assumption.Prices;
import fr.boucle.impact.Factor.Origin;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.impact.Proofs.Document;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.matching.MatchSamples;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.LossReason;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

@SpringBootTest
@Import({TestDatabase.class, ImpactScene.class})
class LedgerIntegrationTests {
    private static final Days YEAR = Days.year(LocalDate.now().getYear());
    private static final Prices GIVER = new Prices(new BigDecimal("90"), new BigDecimal("15"));
    private static final Prices TAKER = new Prices(new BigDecimal("60"), new BigDecimal("25"));

    @Autowired
    ImpactScene scene;

    @Autowired
    Ledger ledger;

    @Autowired
    Declarations declarations;

    @Autowired
    Proofs proofs;

    @Autowired
    Assumptions assumptions;

    @Autowired
    Reckonings reckonings;

    @Autowired
    Factors factors;

    @Autowired
    Synergies synergies;

    Cast cast;

    @BeforeEach
    void meet() {
        cast = scene.cast();
    }

    private static Assumption assumed(Prices giver, Prices taker) {
        return new Assumption(
                "D5", new BigDecimal("0.8"), null, null, null, null, giver, taker, null, null, null, 3, Map.of());
    }

    private LedgerLine current(SynergyId id, Indicator indicator, Proof proof) {
        return ledger.of(id, cast.officer()).stream()
                .filter(line -> line.isCurrent() && line.indicator() == indicator && line.proof() == proof)
                .findFirst()
                .orElseThrow();
    }

    private LedgerLine declared(SynergyId id) {
        declarations.declare(id, YEAR, Map.of(), cast.giver());
        return current(id, Indicator.CO2E, Proof.DECLARED);
    }

    @Test
    void estimatesASynergyWhenItsNegotiationBegins() {
        var id = scene.inDiscussion(cast);
        scene.move(id, Move.NEGOTIATE, cast);
        MatchSamples.waitUntil(() -> !ledger.of(id, cast.officer()).isEmpty());
        var co2e = current(id, Indicator.CO2E, Proof.ESTIMATED);
        assertThat(co2e.workings().get(Input.TONNES).central()).isEqualByComparingTo("120"); // 10 t a month
        assertThat(co2e.workings().factors().get(Input.VIRGIN).sourceId()).isEqualTo("20721"); // timber, ADEME
        assertThat(co2e.value())
                .isEqualTo(Indicator.CO2E.reckon(co2e.workings()).rounded());
        assertThat(co2e.territory()).isEqualTo(cast.here().id());
        assertThat(reckonings.gaps(id, cast.giver()))
                .contains(Gap.FATE, Gap.GIVER_PRICES)
                .doesNotContain(Gap.TAKER_PRICES);
    }

    @Test
    void takesTheEstimateBackWhenTheSynergyIsLost() {
        var id = scene.inDiscussion(cast);
        declarations.estimate(id, cast.officer());
        synergies.move(id, Stage.DISCUSSION, new Step(Move.LOSE, null, LossReason.PRICE, null), cast.officer());
        MatchSamples.waitUntil(() -> ledger.of(id, cast.officer()).stream().noneMatch(LedgerLine::isCurrent));
        assertThat(ledger.received(cast.here().id(), YEAR).synergies()).isZero();
    }

    @Test
    void declaresWhatWasReallyDelivered() {
        var id = scene.delivered(cast);
        assumptions.change(id, assumed(null, null), 0, cast.giver());
        declarations.declare(id, YEAR, Map.of(Indicator.TRAINING, new BigDecimal("14")), cast.giver());
        assertThat(current(id, Indicator.DIVERTED, Proof.DECLARED).value().central())
                .isEqualByComparingTo("11.8");
        assertThat(current(id, Indicator.VIRGIN_SAVED, Proof.DECLARED).value().central())
                .isEqualByComparingTo("9.44");
        var training = current(id, Indicator.TRAINING, Proof.DECLARED);
        assertThat(training.value().central()).isEqualByComparingTo("14");
        assertThat(training.persistence()).isEqualTo(3);
        assertThat(training.allocation().of(cast.farm().id())).isEqualByComparingTo("0.5");
    }

    @Test
    void countsADeclaredFigureInPlaceOfItsEstimate() {
        var id = scene.delivered(cast);
        declarations.estimate(id, cast.officer());
        var line = declared(id);
        var totals = ledger.received(cast.here().id(), YEAR).of(Indicator.CO2E);
        assertThat(totals.real().value()).isEqualTo(line.value().times(Range.ONE));
        assertThat(totals.of(Proof.ESTIMATED).synergies()).isZero();
        assertThat(Ledger.counted(ledger.of(id, cast.officer()))).contains(line.id());
    }

    @Test
    void isVerifiedOnEvidenceByAnotherPersonThanTheOneWhoDeclaredIt() {
        var id = scene.delivered(cast);
        declarations.declare(id, YEAR, Map.of(), cast.officer());
        var line = current(id, Indicator.CO2E, Proof.DECLARED).id();
        var second = scene.officer(cast.here().id());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> proofs.verify(id, line, second))
                .withMessage("impact.verify.evidence");

        proofs.attach(
                id,
                line,
                new Document("Bon de pesée BP 14", "https://example.org/bp14", Optional.empty(), true),
                cast.taker());
        assertThat(current(id, Indicator.VIRGIN_SAVED, Proof.EVIDENCED).evidence())
                .hasSize(1); // of the same days
        assertThat(current(id, Indicator.CO2E, Proof.EVIDENCED).evidence()).hasSize(1);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> proofs.verify(id, line, cast.officer()))
                .withMessage("impact.verify.self");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> proofs.verify(id, line, cast.taker()))
                .withMessage("impact.verify.officersOnly");

        proofs.verify(id, line, second);
        assertThat(current(id, Indicator.CO2E, Proof.VERIFIED).verifiedBy()).isEqualTo(second.account());
        assertThat(declarations.declare(id, YEAR, Map.of(), cast.officer())).isPositive(); // leaves it as it is
        assertThat(current(id, Indicator.CO2E, Proof.VERIFIED).id()).isEqualTo(line);
    }

    @Test
    void keepsWhatWasCorrected() {
        var id = scene.delivered(cast);
        var line = declared(id);
        declarations.correct(id, line.id(), Range.of("-2"), "pesée refaite", cast.giver());
        var corrected = current(id, Indicator.CO2E, Proof.DECLARED);
        assertThat(corrected.value().central()).isEqualByComparingTo("-2");
        assertThat(corrected.reason()).contains("pesée refaite");
        assertThat(ledger.of(id, cast.officer()))
                .filteredOn(each -> each.id().equals(line.id()))
                .singleElement()
                .satisfies(old -> {
                    assertThat(old.value()).isEqualTo(line.value());
                    assertThat(old.supersededBy()).contains(corrected.id());
                });
        assertThat(ledger.received(cast.here().id(), YEAR)
                        .of(Indicator.CO2E)
                        .real()
                        .value()
                        .central())
                .isEqualByComparingTo("-2");
    }

    @Test
    void showsEachSideItsOwnEurosOnly() {
        var id = scene.delivered(cast);
        assumptions.change(id, assumed(GIVER, TAKER), 0, cast.giver()); // may not speak for the taker
        assumptions.change(id, assumed(GIVER, TAKER), 1, cast.taker());
        assertThat(assumptions.told(id, cast.giver()).assumption().taker()).isNull();
        assertThat(assumptions.told(id, cast.officer()).assumption().taker()).isEqualTo(TAKER);

        declarations.estimate(id, cast.officer());
        assertThat(indicators(id, cast.giver())).contains(Indicator.GIVER_EUROS).doesNotContain(Indicator.TAKER_EUROS);
        assertThat(indicators(id, cast.taker())).contains(Indicator.TAKER_EUROS).doesNotContain(Indicator.GIVER_EUROS);
        assertThat(indicators(id, cast.officer())).contains(Indicator.TAKER_EUROS, Indicator.GIVER_EUROS);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ledger.of(
                        id, TestActor.member(CompanyId.random(), cast.here().id())));
        assertThat(ledger.claimed(cast.joiner().id(), YEAR)
                        .of(Indicator.GIVER_EUROS)
                        .of(Proof.ESTIMATED)
                        .value()
                        .central())
                .isEqualByComparingTo("9000");
        assertThat(ledger.claimed(cast.joiner().id(), YEAR)
                        .of(Indicator.TAKER_EUROS)
                        .of(Proof.ESTIMATED)
                        .synergies())
                .isZero();
        assertThat(ledger.claimed(cast.joiner().id(), YEAR)
                        .of(Indicator.DIVERTED)
                        .of(Proof.ESTIMATED)
                        .value()
                        .central())
                .isEqualByComparingTo("60"); // half of 120
    }

    private List<Indicator> indicators(SynergyId id, Actor reader) {
        return ledger.of(id, reader).stream().map(LedgerLine::indicator).toList();
    }

    @Test
    void countsASynergyWhereItIsReceivedAndTellsWhereItCameFrom() {
        var giving = scene.territory();
        var taking = scene.territory();
        var between = scene.cast(giving, taking);
        var id = scene.delivered(between);
        declarations.declare(id, YEAR, Map.of(), between.officer());
        assertThat(ledger.received(taking.id(), YEAR).synergies()).isOne();
        assertThat(ledger.received(giving.id(), YEAR).synergies()).isZero();
        assertThat(ledger.originated(giving.id(), YEAR).synergies()).isOne();
        assertThat(ledger.originated(taking.id(), YEAR).synergies()).isZero();
    }

    @Test
    void keepsTheFactorThatALineWasReckonedWith() {
        var id = scene.delivered(cast);
        var line = declared(id);
        var timber = factors.of(cast.here().id()).named("virgin-timber").orElseThrow();
        var origin = new Origin("Étude locale", "12", 2026, "", "", "scieries du bassin", "");
        factors.change(timber.id(), Range.of("60"), origin, 0, cast.officer());
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> factors.change(timber.id(), Range.of("61"), origin, 0, cast.officer()));

        assertThat(current(id, Indicator.CO2E, Proof.DECLARED)
                        .workings()
                        .get(Input.VIRGIN)
                        .central())
                .isEqualByComparingTo("36.7");
        declarations.estimate(id, cast.officer());
        var later = current(id, Indicator.CO2E, Proof.ESTIMATED).workings();
        assertThat(later.get(Input.VIRGIN).central()).isEqualByComparingTo("60");
        assertThat(later.factors().get(Input.VIRGIN).version()).isOne();
        assertThat(line.workings().factors().get(Input.VIRGIN).version()).isZero();
        assertThat(factors.history(timber.id(), cast.officer()))
                .extracting(version -> version.factor().version())
                .containsExactly(1, 0);
    }

    @Test
    void saysOnceWhatTwoPeopleDeclareAtOnce() throws Exception {
        var id = scene.delivered(cast);
        AtOnce.run(List.of(
                () -> declarations.declare(id, YEAR, Map.of(), cast.giver()),
                () -> declarations.declare(id, YEAR, Map.of(), cast.taker())));
        assertThat(ledger.of(id, cast.officer()))
                .filteredOn(line ->
                        line.isCurrent() && line.proof() == Proof.DECLARED && line.indicator() == Indicator.CO2E)
                .hasSize(1);
    }
}
