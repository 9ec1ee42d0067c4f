package fr.boucle.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** What things hold by nature: crystal holds lead, though nobody says so. */
final class Contents {
    private final Graph graph;
    private final Map<MaterialId, Set<MaterialId>> held = new HashMap<>();

    private Contents(Graph graph) {
        this.graph = graph;
    }

    static Contents load(Graph graph) {
        var contents = new Contents(graph);
        Reference.read("contents.csv", contents::learn);
        return contents;
    }

    private boolean learn(CSVRecord line) {
        return held.computeIfAbsent(known(line.get("material")), id -> new HashSet<>())
                .add(known(line.get("holds")));
    }

    private MaterialId known(String id) {
        return graph.material(new MaterialId(id))
                .orElseThrow(() -> new IllegalStateException("contents.csv: no material " + id))
                .id();
    }

    /** The concept and all that is broader, and what any of them holds with what is broader than that. */
    Set<MaterialId> of(MaterialId id) {
        var all = new HashSet<>(graph.upwards(id));
        for (var each : graph.upwards(id)) {
            held.getOrDefault(each, Set.of()).forEach(inside -> all.addAll(graph.upwards(inside)));
        }
        return all;
    }
}
