package fr.boucle.catalogue;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The resource graph: concepts, which is narrower than which, what can serve as what, and what never may. */
final class Graph {
    private static final List<String> FILES = List.of(
            "organic",
            "wood",
            "paper",
            "plastic",
            "rubber",
            "textile",
            "glass",
            "packaging-and-supplies",
            "metal",
            "mineral",
            "earth",
            "chemical",
            "electronic",
            "equipment",
            "energy",
            "shared");

    private final Map<MaterialId, Material> materials = new LinkedHashMap<>();
    private final Map<MaterialId, List<Use>> usesOf;
    private final List<Exclusion> exclusions;

    Graph() {
        FILES.stream()
                .flatMap(file -> Reference.read("materials/" + file + ".csv", MaterialLines::material).stream())
                .forEach(material -> materials.put(material.id(), material));
        usesOf = both("uses-a.csv", "uses-b.csv")
                .flatMap(file -> Reference.read(file, MaterialLines::use).stream())
                .collect(groupingBy(Use::offered));
        exclusions = both("exclusions-a.csv", "exclusions-b.csv")
                .flatMap(file -> Reference.read(file, MaterialLines::exclusion).stream())
                .toList();
    }

    private static Stream<String> both(String one, String other) {
        return Stream.of(one, other);
    }

    Collection<Material> materials() {
        return materials.values();
    }

    Optional<Material> material(MaterialId id) {
        return Optional.ofNullable(materials.get(id));
    }

    List<Use> usesOf(MaterialId offered) {
        return usesOf.getOrDefault(offered, List.of());
    }

    List<Exclusion> exclusions() {
        return exclusions;
    }

    /** The concept itself, then ever broader ones up to its family. */
    List<MaterialId> upwards(MaterialId id) {
        var line = new ArrayList<MaterialId>();
        var each = material(id);
        while (each.isPresent() && !line.contains(each.get().id())) {
            line.add(each.get().id());
            each = each.get().parent().flatMap(this::material);
        }
        return line;
    }
}
