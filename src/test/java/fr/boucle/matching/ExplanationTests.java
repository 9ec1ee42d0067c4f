package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.boucle.kernel.Rhythm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTests {
    private final Judge judge = new Judge(ProfileSamples.TERMS, new RareWords(ProfileSamples.TERMS));

    static Stream<Explained> pairs() {
        return Stream.of(
                new Explained(offer("wood-pallet"), need("wood-pallet")),
                new Explained(offer("steam"), need("steam").away(12)),
                new Explained(offer("paint").hazardous(), need("sawdust").away(300)),
                new Explained(offer("sawdust").of(null, Rhythm.ONCE), need("animal-bedding")),
                new Explained(offer(), need()));
    }

    /** A pair to explain. */
    record Explained(ProfileSamples offered, ProfileSamples needed) {
        Judge.Pair judged() {
            return new Judge.Pair(offered.profile(), needed.profile());
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void scoresWhatItsVerdictsSumTo(Explained pair) {
        var explanation = judge.explain(pair.judged());

        assertThat(explanation.score())
                .isEqualTo(
                        explanation.verdicts().stream().mapToInt(Verdict::won).sum())
                .isBetween(0, 100);
        assertThat(explanation.possible()).isBetween(explanation.score(), 100);
        assertThat(explanation.verdicts().stream().mapToInt(v -> v.won() + v.open() + v.lost()))
                .containsExactly(50, 15, 10, 15, 10);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void givesAHundredPointsInAll(Explained pair) {
        var verdicts = judge.explain(pair.judged()).verdicts();

        assertThat(verdicts.stream().mapToInt(Verdict::of).sum()).isEqualTo(100);
        assertThat(verdicts.stream().map(Verdict::criterion))
                .containsExactly("material", "quantity", "period", "distance", "law");
    }

    @Test
    void restsOnLittleWhereTheMaterialWonLessThanAFifth() {
        var little = new Explanation(List.of(Verdict.won("material", 0.18, 50, "match.material.words", "bois")));
        var enough = new Explanation(List.of(Verdict.won("material", 0.2, 50, "match.material.words", "bois")));

        assertThat(little.restsOnLittle()).isTrue();
        assertThat(enough.restsOnLittle()).isFalse();
    }

    @Test
    void roundsThePointsToWhatTheirSumRoundsTo() {
        var thirds = Explanation.of(List.of(
                Verdict.won("material", 0.466, 50, "match.material.words", "bois"),
                Verdict.won("period", 0.84, 10, "match.period.together"),
                Verdict.won("law", 0.84, 10, "match.law.none")));

        assertThat(thirds.verdicts().stream().map(Verdict::won)).containsExactly(23, 9, 8);
        assertThat(thirds.score()).isEqualTo(40).isEqualTo((int) Math.round(thirds.exact()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ordersByTheScoreThatItTells(Explained pair) {
        var judged = pair.judged();
        double points = judge.points(judged);
        var told = judge.explain(judged);

        assertThat(points < 0 ? 0 : points)
                .isCloseTo(told.verdicts().get(0).exact() == 0 ? 0 : told.exact(), within(1e-9));
    }

    @Test
    void isEmptyWithoutVerdicts() {
        assertThat(new Explanation(List.of()).possible()).isZero();
    }

    @Test
    void restsOnVerdictsThatGiveNoMoreThanTheyHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict("law", 6, 5, 10, 6, "match.law.none", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict("law", -1, 5, 10, 0, "match.law.none", List.of()));
    }
}
