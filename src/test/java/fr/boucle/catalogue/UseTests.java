package fr.boucle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can serve as what, how well, and what never may. */
class UseTests {
    private static final Catalogue CATALOGUE = new Catalogue();
    private static final Offset<Double> EXACTLY = within(1e-9);

    @ParameterizedTest
    @CsvSource({
        "wood-pallet, wood-pallet, 1",
        "pallet-broken, wood-pallet, 0.9",
        "pallet-euro, wood-pallet, 0.85",
        "pallet-broken, wood, 0.3",
        "wood-pallet, pallet-broken, 0.55",
        "wood, wood-pallet, 0.15",
        "pallet-broken, pallet-pool, 0.45",
        "wood-pallet, bread-surplus, 0",
        "bread-surplus, pig-feed, 0.8"
    })
    void tellsHowCloseTwoConceptsAre(String offered, String needed, double closeness) {
        assertThat(CATALOGUE.closeness(id(offered), id(needed))).isCloseTo(closeness, EXACTLY);
    }

    @Test
    void followsAUseToBroaderAndNarrowerNeeds() {
        var use = CATALOGUE.usesOf(id("bread-surplus")).stream()
                .filter(each -> each.needed().equals(id("animal-feed")))
                .findFirst()
                .orElseThrow();
        assertThat(CATALOGUE.closeness(id("bread-surplus"), id("aquafeed")))
                .isCloseTo(use.closeness() * 0.6, EXACTLY); // what feeds animals need not feed fish
        assertThat(CATALOGUE.use(id("bread-surplus"), id("aquafeed"))).contains(use);
    }

    @Test
    void believesAUseMoreThanKinship() {
        assertThat(CATALOGUE.closeness(id("steel-sheet-offcuts"), id("structural-steel")))
                .isCloseTo(0.35, EXACTLY);
        assertThat(CATALOGUE.use(id("wood-pallet"), id("wood-pallet"))).isEmpty();
        assertThat(CATALOGUE.use(id("bread-surplus"), id("pig-feed"))).isPresent();
    }

    @Test
    void tellsWhatServesANeed() {
        assertThat(CATALOGUE.usesInto(id("pig-feed"))).extracting(Use::offered).contains(id("bread-surplus"));
        assertThat(CATALOGUE.usesInto(id("unheard-of"))).isEmpty();
    }

    @Test
    void forbidsWhatIsForbiddenOfTheBroaderConceptToo() {
        assertThat(CATALOGUE.forbids(id("catering-waste"), id("animal-feed")))
                .map(Exclusion::rule)
                .contains("catering-waste-feed");
        assertThat(CATALOGUE.forbids(id("catering-waste"), id("pig-feed")))
                .map(Exclusion::rule)
                .contains("catering-waste-feed");
        assertThat(CATALOGUE.forbids(id("hydrocarbon-soil"), id("topsoil")))
                .map(Exclusion::rule)
                .contains("polluted-soil-topsoil");
        assertThat(CATALOGUE.forbids(id("compost"), id("topsoil"))).isEmpty();
    }

    @Test
    void answersForEveryPairInNoTime() {
        long start = System.nanoTime();
        for (var offered : CATALOGUE.materials()) {
            for (var needed : CATALOGUE.materials()) {
                assertThatIsAPart(CATALOGUE.closeness(offered.id(), needed.id()));
                CATALOGUE.forbids(offered.id(), needed.id());
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    private static void assertThatIsAPart(double closeness) {
        if (closeness < 0 || closeness > 1) {
            throw new AssertionError(closeness);
        }
    }

    private static MaterialId id(String value) {
        return MaterialId.of(value);
    }
}
