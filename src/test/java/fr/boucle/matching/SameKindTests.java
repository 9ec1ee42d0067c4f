package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Quality;
import org.junit.jupiter.api.Test;

class SameKindTests {
    @Test
    void takesNothingFromTwoMaterials() {
        assertThat(share(offer("corrugated-cardboard"), need("corrugated-cardboard")))
                .isEqualTo(1);
    }

    @Test
    void partsAMachineFromTheMaterialThatGoesIntoIt() {
        var baler = need("corrugated-cardboard").being(Quality.MACHINE);

        assertThat(share(offer("corrugated-cardboard"), baler)).isLessThan(0.5);
        assertThat(share(offer("recycling-machine"), baler)).isEqualTo(1);
        assertThat(share(offer("paper").being(Quality.MACHINE), baler)).isEqualTo(1);
    }

    @Test
    void partsAServiceFromTheMaterialThatItIsAbout() {
        var training = need("tyre").being(Quality.SERVICE);

        assertThat(share(offer("tyre"), training)).isLessThan(0.5);
        assertThat(share(offer("tyre").being(Quality.SERVICE), training)).isEqualTo(1);
    }

    @Test
    void partsWhatIsUsedFromANeedOfNewGoods() {
        var fresh = need("tyre").being(Quality.NEW);

        assertThat(share(offer("tyre"), fresh)).isLessThan(0.5);
        assertThat(share(offer("tyre").being(Quality.NEW), fresh)).isEqualTo(1);
        assertThat(share(offer("tyre").being(Quality.NEW), need("tyre"))).isEqualTo(1);
    }

    private double share(ProfileSamples offer, ProfileSamples need) {
        return SameKind.share(offer.profile(), need.profile());
    }
}
