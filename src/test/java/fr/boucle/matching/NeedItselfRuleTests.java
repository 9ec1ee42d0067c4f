package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Quality;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedItselfRuleTests {
    private final NeedItselfRule rule = new NeedItselfRule(ProfileSamples.TERMS, new Containers(ProfileSamples.TERMS));

    @Test
    void takesABagToldBesideAThingForItsPacking() {
        var padding = need("upholstery-padding").denying("plastic");

        assertThat(reason(offer("cotton-offcut", "big-bag-used"), padding)).isEmpty();
        assertThat(reason(offer("big-bag-used"), padding)).hasValue("match.forbidden.excluded");
    }

    @Test
    void takesWhatIsDeniedAsADangerForALimitToWhatIsInAThing() {
        assertThat(reason(offer("mill-scale"), need("cement-raw-meal").denying("metal")))
                .hasValue("match.forbidden.excluded");
        assertThat(reason(
                        offer("mill-scale"),
                        need("cement-raw-meal").denying("metal").beingAs(Quality.CLEAN, "metal")))
                .isEmpty();
    }

    private Optional<String> reason(ProfileSamples offered, ProfileSamples needed) {
        return rule.forbids(offered.profile(), needed.profile()).map(Obstacle::reason);
    }
}
