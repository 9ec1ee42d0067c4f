package fr.boucle.matching;

import static fr.boucle.matching.MatchRefusal.QUALITY;
import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedTests {
    private final Experience experience = new Experience();
    private final RareWords rare = new RareWords(ProfileSamples.TERMS);
    private final Judge judge = new Judge(ProfileSamples.TERMS, rare, experience, () -> WeightsByTerritory.USUAL);
    private final Profile sawdust = offer("sawdust").profile();
    private final Judge.Pair pair =
            new Judge.Pair(sawdust, need("animal-bedding").profile());

    @Test
    void lowersThePointsForTheMaterialAndNothingElse() {
        var before = judge.explain(pair).verdicts();
        experience.replace(LessonSamples.refused(sawdust, pair.need(), QUALITY, 3));
        var after = judge.explain(pair).verdicts();

        assertThat(after.get(0).exact()).isCloseTo(before.get(0).exact() * 0.81, within(1e-9));
        assertThat(requireNonNull(after.get(0).learnt()).refusals()).isEqualTo(3);
        assertThat(after.subList(1, 5)).isEqualTo(before.subList(1, 5));
    }

    @Test
    void scoresAsItExplains() {
        experience.replace(LessonSamples.refused(sawdust, pair.need(), QUALITY, 4));
        var explanation = judge.explain(pair);

        assertThat(judge.points(new Judge.Pair(sawdust, pair.need()))).isCloseTo(explanation.exact(), within(1e-9));
        assertThat(explanation.verdicts().stream().mapToInt(Verdict::won).sum()).isEqualTo(explanation.score());
    }

    @Test
    void leavesOtherTerritoriesAndOtherFamiliesAlone() {
        experience.replace(LessonSamples.refused(sawdust, pair.need(), QUALITY, 3));

        assertThat(judge.explain(new Judge.Pair(offer("sawdust").profile(), pair.need()))
                        .verdicts()
                        .get(0)
                        .learnt())
                .isNull();
        assertThat(judge.explain(new Judge.Pair(sawdust, need("sawdust").profile()))
                        .verdicts()
                        .get(0)
                        .learnt())
                .isNull();
    }

    @Test
    void saysNothingOfOneRefusalOrOfOneThatAKeptMatchMakesUpFor() {
        experience.replace(List.of(
                LessonSamples.kept(sawdust, pair.need()),
                LessonSamples.refused(sawdust, pair.need(), QUALITY, 1).get(0),
                LessonSamples.refused(sawdust, pair.need(), QUALITY, 1).get(0)));

        assertThat(judge.explain(pair).verdicts().get(0).learnt()).isNull();
    }
}
