package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Quality;
import fr.boucle.matching.Habit.Rule;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SameMaterialTests {
    private final SameMaterial criterion = new SameMaterial(ProfileSamples.TERMS, words());

    private static RareWords words() {
        var rare = new RareWords(ProfileSamples.TERMS);
        rare.add(offer().saying("bobine", "carton").profile().said());
        rare.add(offer().saying("bobine").profile().said());
        return rare;
    }

    @Test
    void winsMostForTheSameThing() {
        var verdict = criterion.judge(
                offer("wood-pallet").profile(), need("wood-pallet").profile(), 50);

        assertThat(verdict.won()).isGreaterThan(40);
        assertThat(verdict.of()).isEqualTo(50);
        assertThat(verdict.reason()).isEqualTo("match.material.same");
        assertThat(verdict.arguments()).containsExactly("wood-pallet", "wood-pallet");
    }

    @Test
    void winsLessForAUseThanForTheThingItself() {
        var same = criterion.judge(offer("sawdust").profile(), need("sawdust").profile(), 50);
        var use = criterion.judge(
                offer("sawdust").profile(), need("animal-bedding").profile(), 50);

        assertThat(use.won()).isPositive().isLessThan(same.won());
        assertThat(use.reason()).isIn("match.material.use", "match.material.treated");
    }

    @Test
    void winsNothingWithoutAnythingInCommon() {
        var verdict =
                criterion.judge(offer("steam").profile(), need("wood-pallet").profile(), 50);

        assertThat(verdict.won()).isZero();
        assertThat(verdict.reason()).isEqualTo("match.material.none");
    }

    @Test
    void winsALittleForSharedWordsAlone() {
        var verdict = criterion.judge(
                offer().saying("bobine", "carton").profile(),
                need().saying("bobine").profile(),
                50);

        assertThat(verdict.won()).isPositive().isLessThanOrEqualTo(25);
        assertThat(verdict.reason()).isEqualTo("match.material.words");
        assertThat(verdict.arguments()).containsExactly("bobine");
    }

    @Test
    void restsOnTheBestPairOfWhatBothSpeakOf() {
        var verdict = criterion.judge(
                offer("steam", "wood-pallet").profile(),
                need("textile", "wood-pallet").profile(),
                50);

        assertThat(verdict.reason()).isEqualTo("match.material.same");
    }

    @Test
    void leavesOutWhatIsDenied() {
        var verdict = criterion.judge(
                offer("wood-pallet").profile(), need().denying("wood-pallet").profile(), 50);

        assertThat(verdict.won()).isZero();
    }

    @Test
    void winsMoreForSeveralLinksThanForTheBestAlone() {
        var need = need("sawdust");
        var one = criterion.judge(offer("wood-chips").profile(), need.profile(), 50);
        var two = criterion.judge(offer("wood-chips", "wood").profile(), need.profile(), 50);

        assertThat(two.exact()).isGreaterThan(one.exact());
    }

    @Test
    void winsLittleWhereOneGivesAndTheOtherShares() {
        var given = criterion.judge(
                offer("wood-pallet").profile(), need("wood-pallet").profile(), 50);
        var shared = criterion.judge(
                offer("wood-pallet").profile(), need("wood-pallet").shared().profile(), 50);

        assertThat(shared.exact()).isLessThan(given.exact() / 2);
    }

    @Test
    void guessesFromTheSectorForStaffOnly() {
        var verdict = criterion.judge(
                offer("bread-surplus").profile(), need().by("10.91Z").profile(), 50);

        assertThat(verdict.won()).isPositive();
        assertThat(verdict.restsOnTheSector()).isTrue();
    }

    @Test
    void isSurerAndGuessesWhereTheActivityWasLearnedToTakeIt() {
        var learned = new Rule("12.00", MaterialId.of("sawdust"));
        var sawdust = offer("sawdust").profile();
        double before =
                criterion.share(sawdust, need("animal-bedding").by("12.00Z").profile());
        try {
            ProfileSamples.TERMS.learn(Set.of(learned));

            assertThat(criterion.share(
                            sawdust, need("animal-bedding").by("12.00Z").profile()))
                    .isGreaterThan(before);
            assertThat(criterion
                            .judge(sawdust, need().by("12.00Z").profile(), 50)
                            .reason())
                    .isEqualTo(SameMaterial.LEARNED);
        } finally {
            ProfileSamples.TERMS.learn(Set.of());
        }
        assertThat(criterion.share(sawdust, need().by("12.00Z").profile())).isZero();
    }

    @Test
    void guessesNothingOfWhatIsSoiled() {
        var verdict = criterion.judge(
                offer().saying("bobine").being(Quality.SOILED).profile(),
                need().saying("bobine").profile(),
                50);

        assertThat(verdict.won()).isZero();
    }

    @Test
    void winsLessByAUseThatAsksForWhatTheOfferIsNot() {
        var clean = criterion.judge(
                offer("big-bag-used").profile(), need("big-bag-reuse").profile(), 50);
        var soiled = criterion.judge(
                offer("big-bag-used").being(Quality.SOILED).profile(),
                need("big-bag-reuse").profile(),
                50);

        assertThat(soiled.won()).isLessThan(clean.won());
    }

    @Test
    void takesARoundForSoiledGoodsAsClean() {
        var round = criterion.judge(
                offer("paper-round").shared().being(Quality.SOILED).profile(),
                need("paper-round").shared().profile(),
                50);

        assertThat(round.won()).isPositive();
    }
}
