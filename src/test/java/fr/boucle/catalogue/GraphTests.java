package fr.boucle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That the resource graph holds together. */
class GraphTests {
    private static final Graph GRAPH = Graph.load();

    @Test
    void holdsAtLeastElevenHundredConcepts() {
        assertThat(GRAPH.materials()).hasSizeGreaterThanOrEqualTo(1100);
    }

    @Test
    void namesEveryConceptInFourLanguages() {
        assertThat(GRAPH.materials())
                .allSatisfy(material ->
                        assertThat(material.names().values()).hasSize(4).noneMatch(String::isBlank));
    }

    @Test
    void usesCodesOfTheListOfWaste() {
        var catalogue = new Catalogue();
        assertThat(GRAPH.materials())
                .allSatisfy(material -> assertThat(material.wasteCodes())
                        .allMatch(code -> catalogue.waste(code).isPresent()));
    }

    @Test
    void climbsToTheFamily() {
        assertThat(GRAPH.upwards(id("pallet-broken")))
                .containsExactly(id("pallet-broken"), id("wood-pallet"), id("wood"));
        assertThat(GRAPH.upwards(id("unheard-of"))).isEmpty();
    }

    @Test
    void everyConceptEndsInAFamilyRoot() {
        assertThat(GRAPH.materials()).allSatisfy(material -> {
            var line = GRAPH.upwards(material.id());
            assertThat(GRAPH.isRoot(line.get(line.size() - 1))).isTrue();
        });
    }

    @Test
    void refusesAParentThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> graph(List.of(material("plank", "timber")), List.of(), List.of()))
                .withMessageContaining("wood.csv")
                .withMessageContaining("timber");
    }

    @Test
    void refusesAUseOfWhatIsNotThere() {
        var use = new Use(id("plank"), id("table"), 0.5, List.of(), null, new Labels("", ""));
        assertThatIllegalStateException()
                .isThrownBy(() -> graph(List.of(material("plank", null)), List.of(use), List.of()))
                .withMessageContaining("uses.csv")
                .withMessageContaining("table");
    }

    @Test
    void refusesAnExclusionOfWhatIsNotThere() {
        var exclusion = new Exclusion(id("ghost"), id("plank"), "rule", new Labels("", ""), "");
        assertThatIllegalStateException()
                .isThrownBy(() -> graph(List.of(material("plank", null)), List.of(), List.of(exclusion)))
                .withMessageContaining("exclusions.csv")
                .withMessageContaining("ghost");
    }

    @Test
    void refusesAConceptGivenTwice() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> graph(List.of(material("plank", null), material("plank", null)), List.of(), List.of()))
                .withMessageContaining("plank");
    }

    private static Graph graph(List<Material> materials, List<Use> uses, List<Exclusion> exclusions) {
        return new Graph(Map.of("wood.csv", materials), Map.of("uses.csv", uses), Map.of("exclusions.csv", exclusions));
    }

    private static Material material(String id, @Nullable String parent) {
        return new Material(
                id(id),
                Family.WOOD,
                parent == null ? null : id(parent),
                Map.of(),
                Map.of(),
                List.of(),
                Form.SOLID,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                List.of());
    }

    private static MaterialId id(String value) {
        return MaterialId.of(value);
    }
}
