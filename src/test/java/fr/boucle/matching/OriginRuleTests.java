package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Quality;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginRuleTests {
    private final OriginRule rule = new OriginRule(ProfileSamples.TERMS, new SensitiveUse(ProfileSamples.TERMS));

    @Test
    void keepsWhatIsOfAnimalsFromWhoWantsPlants() {
        var plants = need("upholstery-padding").being(Quality.MEATLESS);

        assertThat(reason(offer("feathers-hair"), plants)).hasValue("match.forbidden.origin");
        assertThat(reason(offer("cotton-offcut"), plants)).isEmpty();
    }

    @Test
    void keepsWhatComesBackFromTablesWithMeatFromFields() {
        var mussels = offer("shellfish-shell").being(Quality.KITCHEN).being(Quality.MEAT);

        assertThat(reason(mussels, need("liming-need").being(Quality.SOIL))).hasValue("match.forbidden.origin");
        assertThat(reason(offer("shellfish-shell"), need("liming-need").being(Quality.SOIL)))
                .isEmpty();
    }

    @Test
    void keepsFoodFromTheLorryOfTheRenderer() {
        var lorry = offer("freight-sharing").being(Quality.MEAT).being(Quality.TREATING);
        var yoghurts = need("freight-sharing").being(Quality.FOOD);

        assertThat(reason(lorry.shared(), yoghurts.shared())).hasValue("match.forbidden.origin");
        assertThat(reason(offer("freight-sharing").shared(), yoghurts)).isEmpty();
    }

    private Optional<String> reason(ProfileSamples offered, ProfileSamples needed) {
        return rule.forbids(offered.profile(), needed.profile()).map(Obstacle::reason);
    }
}
