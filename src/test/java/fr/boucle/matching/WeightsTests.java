package fr.boucle.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.WeightsEffect.Move;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightsTests {
    private static final Weights NEAR = new Weights(30, 10, 10, 40, 10);

    @Test
    void addUpToAHundred() {
        assertThat(NEAR.demand()).isEqualTo(NEAR);
        assertThat(Weights.USUAL.demand().sum()).isEqualTo(100);
        assertRefused(new Weights(30, 10, 10, 40, 11), "weights.sum");
        assertRefused(new Weights(110, -10, 0, 0, 0), "weights.range");
    }

    @Test
    void giveTheMaterialAtLeastOnePoint() {
        assertRefused(new Weights(0, 25, 25, 25, 25), "weights.material.least");
        assertThat(new Weights(1, 99, 0, 0, 0).demand().sum()).isEqualTo(100);
    }

    @Test
    void countWhereTheyWereChosenAndBoundAllOthers() {
        var here = TerritoryId.random();
        var chosen = WeightsByTerritory.of(Map.of(here, NEAR));

        assertThat(chosen.of(here)).isEqualTo(NEAR);
        assertThat(chosen.of(TerritoryId.random())).isEqualTo(Weights.USUAL);
        assertThat(chosen.most()).isEqualTo(new Weights(50, 15, 10, 40, 10));
    }

    @Test
    void moveScoresByThoseOfTheOffersTerritory() {
        var judge = new Judge(ProfileSamples.TERMS, new RareWords(ProfileSamples.TERMS));
        var pair = new Judge.Pair(
                ProfileSamples.offer("wood.pallet").profile(),
                ProfileSamples.need("wood.pallet").away(10).profile());

        var byOffer = judge.with(pair.offer().territory(), NEAR).explain(pair);
        var byNeed = judge.with(pair.need().territory(), NEAR).explain(pair);

        assertThat(byOffer.verdicts()).extracting(Verdict::of).containsExactly(30, 10, 10, 40, 10);
        assertThat(byNeed).isEqualTo(judge.explain(pair));
    }

    @Test
    void tellWhatRisesWhatFallsAndWhatMovesMost() {
        var effect = new WeightsEffect(3, 60, List.of(move(59, 60), move(70, 40), move(50, 50), move(80, 70)));

        assertThat(effect.rising()).isEqualTo(1);
        assertThat(effect.falling()).isEqualTo(1);
        assertThat(effect.biggest(2)).extracting(Move::after).containsExactly(40, 70);
        assertThat(effect.biggest(20)).hasSize(3);
    }

    private static Move move(int before, int after) {
        return new Move(ListingId.random(), ListingId.random(), Optional.empty(), before, after);
    }

    private static void assertRefused(Weights weights, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(weights::demand)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
