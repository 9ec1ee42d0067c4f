package fr.boucle.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.SynergyId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTests {
    private static final SynergyId ID = SynergyId.random();
    private static final Instant FIRST = Instant.parse("2026-03-03T10:00:00Z");

    private static Rating rating(Axis axis, int level, int days) {
        return new Rating(
                ID, axis, 1 + days, new Rating.Said(level, "vu"), Actor.system(), FIRST.plus(days, ChronoUnit.DAYS));
    }

    @Test
    void takesWhatWasSaidLastOfEachAxisAndLeavesTheOthersUnknown() {
        var standing = Standing.of(
                List.of(rating(Axis.TECHNOLOGY, 2, 0), rating(Axis.LEGAL, 3, 0), rating(Axis.TECHNOLOGY, 4, 9)));
        assertThat(standing.of(Axis.TECHNOLOGY).orElseThrow().level()).isEqualTo(4);
        assertThat(standing.unknown())
                .containsExactly(Axis.BUSINESS, Axis.ORGANISATION, Axis.SOCIETY, Axis.ENVIRONMENT);
        assertThat(standing.history()).hasSize(3);
    }

    @Test
    void isWeakestWhereItsLevelIsLowestOfWhatIsKnown() {
        var standing = Standing.of(List.of(rating(Axis.TECHNOLOGY, 4, 0), rating(Axis.SOCIETY, 2, 0)));
        assertThat(standing.weakest().orElseThrow().axis()).isEqualTo(Axis.SOCIETY);
        assertThat(Standing.of(List.of()).weakest()).isEmpty();
        assertThat(Standing.of(List.of(rating(Axis.LEGAL, 5, 0))).weakest()).isEmpty();
    }

    @Test
    void remembersHowItStoodBeforeTheLastDay() {
        var standing = Standing.of(
                List.of(rating(Axis.TECHNOLOGY, 2, 0), rating(Axis.LEGAL, 1, 5), rating(Axis.TECHNOLOGY, 4, 9)));
        var before = standing.before().orElseThrow();
        assertThat(before.of(Axis.TECHNOLOGY).orElseThrow().level()).isEqualTo(2);
        assertThat(before.of(Axis.LEGAL).orElseThrow().level()).isEqualTo(1);
        assertThat(Standing.of(List.of(rating(Axis.LEGAL, 1, 0))).before()).isEmpty();
    }

    @Test
    void isRatedOnFiveLevelsAndWithAReasonOnly() {
        assertThatThrownBy(() -> new Rating.Said(6, "vu")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Rating.Said(0, "vu")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Rating.Said(3, " "))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("readiness.reason.missing"));
    }
}
