package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.RealCatalogue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForbiddenTests {
    private final Catalogue catalogue = RealCatalogue.get();
    private final Forbidden rules = new Forbidden(catalogue, new WithinReach(catalogue));

    @Test
    void keepsDangerAwayFromFoodFeedAndBedding() {
        assertThat(reason(offer("sawdust").hazardous(), need("animal-bedding"))).hasValue("match.forbidden.sensitive");
        assertThat(reason(offer("treated-wood"), need("animal-bedding"))).isPresent();
        assertThat(reason(offer("railway-sleeper"), need("mulch"))).isPresent();
    }

    @Test
    void letsCleanSawdustBecomeBedding() {
        assertThat(reason(offer("sawdust"), need("animal-bedding"))).isEmpty();
    }

    @Test
    void namesTheRuleAndItsSource() {
        var rule = rules.forbids(
                offer("cocoa-shell").profile(), need("animal-bedding").profile());

        assertThat(rule).hasValueSatisfying(found -> {
            assertThat(found.reason()).isEqualTo("match.forbidden.rule");
            assertThat(found.arguments().get(0)).isEqualTo("theobromine");
            assertThat(found.arguments().get(2).toString()).isNotBlank();
        });
    }

    @Test
    void heedsEveryExclusionOfTheCatalogue() {
        assertThat(catalogue.exclusions())
                .isNotEmpty()
                .allSatisfy(excluded -> assertThat(reason(
                                offer(excluded.offered().value()),
                                need(excluded.needed().value())))
                        .isPresent());
    }

    @Test
    void heedsWhatTheNeedItselfExcludes() {
        var glass = need("flat-glass").denying("laminated-glass");

        assertThat(reason(offer("laminated-glass"), glass)).hasValue("match.forbidden.excluded");
        assertThat(reason(offer("windscreen"), glass)).hasValue("match.forbidden.excluded");
        assertThat(reason(offer("flat-glass"), glass)).isEmpty();
    }

    @Test
    void heedsWhatCannotTravel() {
        assertThat(reason(offer("steam"), need("steam").away(16))).hasValue("match.forbidden.tooFar");
        assertThat(reason(offer("steam"), need("steam").away(14))).isEmpty();
        assertThat(reason(offer("wood-pallet"), need("wood-pallet").away(800))).isEmpty();
    }

    private Optional<String> reason(ProfileSamples offered, ProfileSamples needed) {
        return rules.forbids(offered.profile(), needed.profile()).map(Forbidden.Rule::reason);
    }
}
