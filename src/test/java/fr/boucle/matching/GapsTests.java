package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import fr.boucle.matching.Completeness.Fact;
import org.junit.jupiter.api.Test;

class GapsTests {
    private final Judge judge = new Judge(ProfileSamples.TERMS, new RareWords(ProfileSamples.TERMS));

    private int gain(Fact fact, ProfileSamples mine, ProfileSamples other) {
        var pair = Judge.Pair.of(mine.profile(), other.profile());
        return Gaps.gain(fact, pair.offer(), pair.need(), judge.explain(pair));
    }

    @Test
    void countTheOpenPointsOfTheQuantityWhereTheOtherSideHasAnswered() {
        var silent = offer("wood-pallet").of(null, Rhythm.MONTHLY);

        assertThat(gain(Fact.QUANTITY, silent, need("wood-pallet"))).isEqualTo(15);
        assertThat(gain(Fact.QUANTITY, silent, need("wood-pallet").of(null, Rhythm.MONTHLY)))
                .isZero();
        assertThat(gain(Fact.QUANTITY, silent, need("training"))).isZero();
    }

    @Test
    void countThemForTheUnitWhereBothCountOtherwise() {
        var pieces = offer("wood-pallet").of(Quantity.of("300", Unit.UNIT), Rhythm.MONTHLY);

        assertThat(gain(Fact.UNIT, pieces, need("wood-pallet"))).isEqualTo(15);
        assertThat(gain(Fact.UNIT, offer("wood-pallet"), need("wood-pallet"))).isZero();
        assertThat(gain(Fact.UNIT, offer("wood-pallet").of(null, Rhythm.MONTHLY), need("wood-pallet")))
                .isZero();
    }

    @Test
    void countWhatTheMaterialHasNotWonWhereNoneIsRecognised() {
        assertThat(gain(Fact.MATERIAL, offer().saying("palette"), need().saying("palette")))
                .isBetween(1, 50);
    }

    @Test
    void askForAWasteCodeOnlyOfAnOfferThatMayBeWaste() {
        assertThat(Gaps.asked(offer("wood-pallet").profile())).contains(Fact.WASTE_CODE);
        assertThat(Gaps.asked(need("wood-pallet").profile())).doesNotContain(Fact.WASTE_CODE);
        assertThat(Gaps.asked(offer().profile())).doesNotContain(Fact.WASTE_CODE);
    }
}
