package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Quality;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HazardRuleTests {
    private final HazardRule rule = new HazardRule(ProfileSamples.TERMS, new SensitiveUse(ProfileSamples.TERMS));

    @Test
    void letsAHazardousThingServeAsWhatItIsMadeFor() {
        assertThat(reason(offer("pickling-acid"), need("coagulant"))).isEmpty();
        assertThat(reason(offer("pickling-acid"), need("coagulant").being(Quality.CLEAN)))
                .hasValue("match.forbidden.hazardous");
        assertThat(reason(offer("pickling-acid"), need("lubricant-need"))).hasValue("match.forbidden.hazardous");
    }

    @Test
    void takesOldRoofSheetsForAsbestos() {
        var sheets = offer("fibre-cement").being(Quality.OLD);

        assertThat(reason(sheets, need("fibre-cement"))).hasValue("match.forbidden.hazardous");
        assertThat(reason(offer("fibre-cement"), need("fibre-cement"))).isEmpty();
        assertThat(reason(offer("galvanised-steel").being(Quality.OLD), need("galvanised-steel")))
                .isEmpty();
    }

    private Optional<String> reason(ProfileSamples offered, ProfileSamples needed) {
        return rule.forbids(offered.profile(), needed.profile()).map(Obstacle::reason);
    }
}
