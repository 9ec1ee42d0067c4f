package fr.boucle.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.readiness.Rating.Said;
import fr.boucle.readiness.Risk.Grades;
import fr.boucle.readiness.Risk.Measure;
import fr.boucle.readiness.Risk.State;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

@SpringBootTest
@Import({TestDatabase.class, ImpactScene.class})
class ReadinessIntegrationTests {
    @Autowired
    ImpactScene scene;

    @Autowired
    Ratings ratings;

    @Autowired
    Risks risks;

    @Autowired
    Synergies synergies;

    Cast cast;
    SynergyId id;

    @BeforeEach
    void open() {
        cast = scene.cast();
        id = scene.inDiscussion(cast);
    }

    private static Risk risk(String mode, int severity, Measure measure, State state) {
        return new Risk(mode, "", "", new Grades(severity, 5, 5), measure, state, null);
    }

    private Callable<Void> rating(Actor who) {
        return () -> {
            ratings.rate(id, Axis.SOCIETY, new Said(2, "Personnel informé"), 0, who);
            return null;
        };
    }

    private static Measure measure(@Nullable CompanyId owner, @Nullable LocalDate due) {
        return new Measure("Contrôler au départ", owner, due);
    }

    @Test
    void keepEveryRatingAndTellTheLatest() {
        ratings.rate(id, Axis.TECHNOLOGY, new Said(2, "Quantité écrite"), 0, cast.giver());
        ratings.rate(id, Axis.TECHNOLOGY, new Said(3, "Échantillon accepté"), 1, cast.officer());
        var standing = ratings.of(id, cast.taker());
        assertThat(standing.of(Axis.TECHNOLOGY).orElseThrow().level()).isEqualTo(3);
        assertThat(standing.of(Axis.TECHNOLOGY).orElseThrow().ratedBy())
                .isEqualTo(cast.officer().account());
        assertThat(standing.history()).extracting(Rating::reason).contains("Quantité écrite", "Échantillon accepté");
    }

    @Test
    void refuseARatingThatOvertookAnother() {
        ratings.rate(id, Axis.LEGAL, new Said(2, "Statut déclaré"), 0, cast.giver());
        assertThatThrownBy(() -> ratings.rate(id, Axis.LEGAL, new Said(3, "Autre"), 0, cast.taker()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void letOneOfTwoWinWhoRateAtOnce() throws Exception {
        assertThat(AtOnce.run(List.of(rating(cast.giver()), rating(cast.taker())))
                        .won())
                .isEqualTo(1);
        assertThat(ratings.of(id, cast.giver()).history()).hasSize(1);
    }

    @Test
    void areForThoseWhoWorkOnTheSynergyOnly() {
        var stranger = TestActor.member(CompanyId.random(), cast.here().id());
        assertThatThrownBy(() -> ratings.of(id, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ratings.rate(id, Axis.LEGAL, new Said(2, "x"), 0, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> risks.of(id, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void suggestWhatTheDataProveAndEnterNothing() {
        assertThat(Indication.of(synergies.seenBy(id, cast.officer())))
                .extracting(Indication::axis, Indication::level)
                .contains(tuple(Axis.TECHNOLOGY, 2), tuple(Axis.ORGANISATION, 2))
                .doesNotContain(tuple(Axis.LEGAL, 2));
        assertThat(ratings.of(id, cast.officer()).now()).isEmpty();
    }

    @Test
    void rankRisksByTheirPriorityAndPutTheClosedLast() {
        risks.add(id, risk("Retard", 2, measure(null, null), State.OPEN), cast.giver());
        risks.add(id, risk("Incendie", 10, measure(null, null), State.CLOSED), cast.giver());
        risks.add(id, risk("Lot souillé", 7, measure(null, null), State.OPEN), cast.taker());
        assertThat(risks.of(id, cast.officer()))
                .extracting(each -> each.risk().mode())
                .containsExactly("Lot souillé", "Retard", "Incendie");
    }

    @Test
    void keepEveryVersionOfARisk() {
        var risk = risks.add(id, risk("Lot souillé", 7, measure(null, null), State.OPEN), cast.giver());
        risks.change(id, risk, risk("Lot souillé", 3, measure(null, null), State.MITIGATED), 1, cast.officer());
        assertThat(risks.history(id, risk, cast.taker()))
                .extracting(each -> each.risk().priority())
                .containsExactly(75, 175);
        assertThatThrownBy(() ->
                        risks.change(id, risk, risk("Autre", 3, measure(null, null), State.OPEN), 1, cast.giver()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void giveAMeasureToAPartyOnly() {
        var stranger = risk("Lot souillé", 7, measure(CompanyId.random(), null), State.OPEN);
        assertThatThrownBy(() -> risks.add(id, stranger, cast.giver())).isInstanceOf(RuleViolation.class);
        risks.add(id, risk("Lot souillé", 7, measure(cast.farm().id(), null), State.OPEN), cast.giver());
        assertThat(risks.of(id, cast.giver())).hasSize(1);
    }

    @Test
    void tellOfficersWhichMeasuresAreOverdue() {
        var late = LocalDate.now().minusDays(3);
        risks.add(id, risk("Lot souillé", 7, measure(null, late), State.OPEN), cast.giver());
        risks.add(id, risk("Départ", 7, measure(null, late), State.ACCEPTED), cast.giver());
        risks.add(id, risk("Prix", 7, measure(null, LocalDate.now()), State.OPEN), cast.giver());
        assertThat(risks.overdue(cast.officer()))
                .extracting(each -> each.version().risk().mode())
                .containsExactly("Lot souillé");
        assertThat(risks.overdue(scene.officer(scene.territory().id()))).isEmpty();
    }

    @Test
    void beginWithTheUsualFailuresOfTheKindOfSynergy() {
        var usual = UsualFailure.of(synergies.seenBy(id, cast.officer()), Locale.FRENCH);
        assertThat(usual)
                .extracting(UsualFailure::id)
                .contains("soiled-batch", "person-leaves")
                .doesNotContain("member-leaves", "permit-ends"); // neither a pooling nor a waste
    }
}
