package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.RealCatalogue;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForbiddenTests {
    private final Catalogue catalogue = RealCatalogue.get();
    private final Forbidden rules = new Forbidden(ProfileSamples.TERMS, new WithinReach());

    @Test
    void keepsHazardousWasteFromWhoDoesNotAcceptAny() {
        assertThat(reason(offer("sawdust").hazardous(), need("wood-fuel"))).hasValue("match.forbidden.hazardous");
        assertThat(reason(offer("sawdust").hazardous(), need("wood-fuel").hazardous()))
                .isEmpty();
    }

    @Test
    void letsWhoAsksForAHazardousThingByNameHaveIt() {
        assertThat(reason(offer("lead-battery").hazardous(), need("lead-battery")))
                .isEmpty();
    }

    @Test
    void keepsDangerAwayFromFoodFeedAndBedding() {
        assertThat(reason(offer("sawdust").hazardous(), need("animal-bedding").hazardous()))
                .hasValue("match.forbidden.sensitive");
        assertThat(reason(offer("treated-wood"), need("animal-bedding"))).isPresent();
        assertThat(reason(offer("railway-sleeper"), need("mulch"))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"FOOD", "FEED", "BEDDING", "SOIL", "BURNING", "SKIN"})
    void keepsWhatIsSoiledFromSensitiveUses(Quality use) {
        assertThat(reason(
                        offer("flour-waste").being(Quality.SOILED),
                        need("flour-waste").being(use)))
                .hasValue("match.forbidden.soiled");
    }

    @Test
    void letsWhatIsSoiledGoElsewhere() {
        assertThat(reason(offer("steel-scrap").being(Quality.SOILED), need("steel-scrap")))
                .isEmpty();
    }

    @Test
    void letsADigesterTakeWhatIsSpoilt() {
        var digester = need("biogas-feedstock").being(Quality.TREATING).being(Quality.SOIL);

        assertThat(reason(offer("bread-surplus").being(Quality.SOILED), digester))
                .isEmpty();
        assertThat(reason(offer("bread-surplus").being(Quality.SOILED), digester.being(Quality.FEED)))
                .hasValue("match.forbidden.soiled");
    }

    @Test
    void keepsKitchenWasteFromFeed() {
        assertThat(reason(
                        offer("fruit-vegetable-cull").being(Quality.KITCHEN),
                        need("cattle-feed").being(Quality.FEED)))
                .hasValue("match.forbidden.origin");
    }

    @Test
    void keepsAChemicalThatHasServedFromFoodAndSkin() {
        var spent = offer("glycol").being(Quality.USED);

        assertThat(reason(spent, need("glycol").being(Quality.FOOD))).hasValue("match.forbidden.used");
        assertThat(reason(spent, need("glycol"))).isEmpty();
        assertThat(reason(
                        offer("jute-sack").being(Quality.USED),
                        need("jute-sack").being(Quality.FEED)))
                .isEmpty();
    }

    @Test
    void keepsAChemicalThatNothingTellsToBePureFromFood() {
        assertThat(reason(offer("glycol"), need("glycol").being(Quality.FOOD))).hasValue("match.forbidden.used");
        assertThat(reason(offer("glycol").being(Quality.NEW), need("glycol").being(Quality.FOOD)))
                .isEmpty();
        assertThat(reason(offer("glycol").being(Quality.FOOD), need("glycol").being(Quality.FOOD)))
                .isEmpty();
    }

    @Test
    void keepsAPoisonToldInPassingFromWhoDoesNotAskForIt() {
        var suspected = offer("bitumen-membrane").being(Quality.POISON);

        assertThat(reason(suspected, need("bitumen-membrane"))).hasValue("match.forbidden.hazardous");
        assertThat(reason(suspected, need("bitumen-membrane").being(Quality.POISON)))
                .isEmpty();
        assertThat(reason(suspected, need("bitumen-membrane").hazardous())).isEmpty();
        assertThat(reason(suspected.shared(), need("bitumen-membrane").shared()))
                .isEmpty();
    }

    @Test
    void keepsSoiledRagsFromWhoWipesWithThem() {
        var rags = offer("wiping-rags").being(Quality.SOILED);

        assertThat(reason(rags, need("wiping-rags"))).hasValue("match.forbidden.soiled");
        assertThat(reason(rags, need("wiping-rags").being(Quality.SOILED))).isEmpty();
    }

    @Test
    void keepsMeatFromWhoTakesNone() {
        var vegetables = need("biogas-feedstock").being(Quality.TREATING).being(Quality.MEATLESS);

        assertThat(reason(offer("meat-trimmings").being(Quality.MEAT), vegetables))
                .hasValue("match.forbidden.origin");
        assertThat(reason(offer("vegetable-trimmings"), vegetables)).isEmpty();
    }

    @Test
    void keepsWhatIsSoiledFromWhoAsksForClean() {
        var clean = need("ldpe-film").being(Quality.CLEAN);

        assertThat(reason(offer("ldpe-film").being(Quality.SOILED), clean)).hasValue("match.forbidden.soiled");
        assertThat(reason(offer("ldpe-film").being(Quality.SOILED), clean.being(Quality.SOILED)))
                .isEmpty();
    }

    @Test
    void proposesForASensitiveUseOnlyWhatIsKnownToServeIt() {
        assertThat(reason(offer("steel-scrap"), need("cattle-feed"))).hasValue("match.forbidden.unproven");
        assertThat(reason(offer("steel-scrap"), need("wood-pallet"))).isEmpty();
    }

    @Test
    void heedsTheWordsThatANeedExcludes() {
        var leather = need("leather-offcut").denyingTheWord("chrom");

        assertThat(reason(offer("leather-offcut").saying("chrom"), leather)).hasValue("match.forbidden.excluded");
        assertThat(reason(offer("leather-offcut").saying("cuir"), leather)).isEmpty();
    }

    @Test
    void keepsWhatWasTreatedFromBeingEaten() {
        var potatoes = offer("potato-reject").being(Quality.TREATED);

        assertThat(reason(potatoes, need("potato-reject").being(Quality.FEED))).hasValue("match.forbidden.sensitive");
        assertThat(reason(potatoes, need("biogas-feedstock").being(Quality.TREATING)))
                .isEmpty();
    }

    @Test
    void keepsWhatIsPastItsDateFromPeople() {
        var milk = offer("dairy-product-expired").being(Quality.EXPIRED);

        assertThat(reason(milk, need("dairy-product-expired").being(Quality.FOOD)))
                .hasValue("match.forbidden.origin");
        assertThat(reason(milk, need("pig-feed").being(Quality.FEED))).isEmpty();
    }

    @Test
    void keepsDrumsThatHeldAnythingButFoodFromFood() {
        var forJuice = need("plastic-drum-reuse").being(Quality.FOOD);
        var drums = offer("plastic-drum-reuse");

        assertThat(reason(drums, forJuice)).isEmpty();
        assertThat(reason(offer("plastic-drum-reuse", "detergent"), forJuice)).hasValue("match.forbidden.contents");
        assertThat(reason(offer("plastic-drum-reuse").being(Quality.HELD), forJuice))
                .hasValue("match.forbidden.contents");
        assertThat(reason(offer("plastic-drum-reuse", "molasses").being(Quality.HELD), forJuice))
                .isEmpty();
        assertThat(reason(offer("plastic-drum-reuse").being(Quality.HELD), need("plastic-drum-reuse")))
                .isEmpty();
    }

    @Test
    void takesAUseInWordsForItsConcept() {
        var forHens = need("bread-surplus").being(Quality.FEED);

        assertThat(reason(offer("coffee-grounds"), forHens)).hasValue("match.forbidden.rule");
        assertThat(reason(offer("bread-surplus"), forHens)).isEmpty();
    }

    @Test
    void keepsWhatAChemicalGotInto() {
        assertThat(reason(offer("whey", "detergent"), need("pig-feed", "whey").being(Quality.FEED)))
                .hasValue("match.forbidden.sensitive");
        assertThat(reason(
                        offer("cheese-trimmings", "brine"),
                        need("cheese-trimmings").being(Quality.FEED)))
                .isEmpty();
    }

    @Test
    void keepsCompostWithPlasticFromTheSoil() {
        var compost = need("compost").being(Quality.SOIL);

        assertThat(reason(offer("compost", "plastic"), compost)).hasValue("match.forbidden.sensitive");
        assertThat(reason(offer("compost"), compost)).isEmpty();
    }

    @Test
    void findsTheMeatInTheBread() {
        assertThat(reason(
                        offer("bread-surplus").being(Quality.MEAT),
                        need("bread-surplus").being(Quality.FEED)))
                .hasValue("match.forbidden.origin");
    }

    @Test
    void keepsWaterThatHasServedFromBeingDrunk() {
        assertThat(reason(
                        offer("process-water").being(Quality.USED),
                        need("process-water-need").being(Quality.FOOD)))
                .hasValue("match.forbidden.used");
        assertThat(reason(offer("process-water").being(Quality.USED), need("process-water-need")))
                .isEmpty();
    }

    @Test
    void keepsWhatIsSoiledFromACleanFire() {
        assertThat(reason(offer("wood-chips").being(Quality.SOILED), need("biomass-fuel")))
                .hasValue("match.forbidden.soiled");
        assertThat(reason(
                        offer("wood-chips").being(Quality.SOILED),
                        need("biomass-fuel").being(Quality.SOILED)))
                .isEmpty();
    }

    @Test
    void letsWhoAsksForAnExcludedThingByNameHaveIt() {
        assertThat(reason(offer("pallet-pool"), need("wood-pallet"))).hasValue("match.forbidden.rule");
        assertThat(reason(offer("pallet-pool"), need("wood-pallet", "pallet-pool")))
                .isEmpty();
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
            assertThat(found.exclusion()).hasValueSatisfying(exclusion -> {
                assertThat(exclusion.rule()).isEqualTo("theobromine");
                assertThat(exclusion.source()).isNotBlank();
                assertThat(exclusion.reason(Locale.ENGLISH)).isNotEqualTo(exclusion.reason(Locale.FRENCH));
            });
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
    void heedsWhatAnOfferHoldsByNature() {
        var glass = need("glass").denying("lead-metal");

        assertThat(reason(offer("lead-crystal"), glass)).hasValue("match.forbidden.excluded");
        assertThat(reason(offer("flat-glass"), glass)).isEmpty();
    }

    @Test
    void heedsWhatCannotTravel() {
        assertThat(reason(offer("steam"), need("steam").away(16))).hasValue("match.forbidden.tooFar");
        assertThat(reason(offer("steam"), need("steam").away(14))).isEmpty();
        assertThat(reason(offer("wood-pallet"), need("wood-pallet").away(800))).isEmpty();
    }

    private Optional<String> reason(ProfileSamples offered, ProfileSamples needed) {
        return rules.forbids(offered.profile(), needed.profile()).map(Obstacle::reason);
    }
}
