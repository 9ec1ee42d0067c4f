package fr.boucle.catalogue;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** The resource graph: concepts, which is narrower than which, what can serve as what, and what never may. */
final class Graph {
    private static final List<String> MATERIALS = List.of(
            "materials/organic.csv",
            "materials/wood.csv",
            "materials/paper.csv",
            "materials/plastic.csv",
            "materials/rubber.csv",
            "materials/textile.csv",
            "materials/glass.csv",
            "materials/packaging-and-supplies.csv",
            "materials/metal.csv",
            "materials/mineral.csv",
            "materials/earth.csv",
            "materials/chemical.csv",
            "materials/electronic.csv",
            "materials/equipment.csv",
            "materials/energy.csv",
            "materials/shared.csv");
    private static final List<String> USES = List.of("uses-a.csv", "uses-b.csv");
    private static final List<String> EXCLUSIONS = List.of("exclusions-a.csv", "exclusions-b.csv");

    private final Map<MaterialId, Material> materials = new LinkedHashMap<>();
    private final Map<MaterialId, List<MaterialId>> upwards = new HashMap<>();
    private final Map<MaterialId, List<MaterialId>> narrower;
    private final Map<MaterialId, List<Use>> usesOf;
    private final Map<MaterialId, List<Use>> usesInto;
    private final List<Exclusion> exclusions;
    private final Map<String, List<MaterialId>> byWasteCode = new HashMap<>();

    static Graph load() {
        return new Graph(
                read(MATERIALS, MaterialLines::material),
                read(USES, MaterialLines::use),
                read(EXCLUSIONS, MaterialLines::exclusion));
    }

    private static <T> Map<String, List<T>> read(List<String> files, Function<CSVRecord, T> line) {
        var read = new LinkedHashMap<String, List<T>>();
        files.forEach(file -> read.put(file, Reference.read(file, line)));
        return read;
    }

    /** Everything by the file it comes from, which a wrong line is reported with. */
    Graph(Map<String, List<Material>> materials, Map<String, List<Use>> uses, Map<String, List<Exclusion>> exclusions) {
        materials.forEach((file, lines) -> lines.forEach(material -> add(file, material)));
        this.materials
                .values()
                .forEach(material -> material.wasteCodes()
                        .forEach(code -> byWasteCode
                                .computeIfAbsent(code, c -> new ArrayList<>())
                                .add(material.id())));
        materials.forEach((file, lines) ->
                lines.forEach(line -> line.parent().ifPresent(parent -> check(file, parent))));
        uses.forEach((file, lines) -> lines.forEach(use -> check(file, use.offered(), use.needed())));
        exclusions.forEach((file, lines) -> lines.forEach(each -> check(file, each.offered(), each.needed())));
        this.materials.keySet().forEach(id -> upwards.put(id, climb(id)));
        narrower = this.materials.keySet().stream()
                .filter(id -> !isRoot(id))
                .collect(groupingBy(id -> upwards(id).get(1)));
        usesOf = uses.values().stream().flatMap(List::stream).collect(groupingBy(Use::offered));
        usesInto = uses.values().stream().flatMap(List::stream).collect(groupingBy(Use::needed));
        this.exclusions = exclusions.values().stream().flatMap(List::stream).toList();
    }

    private void add(String file, Material material) {
        if (materials.put(material.id(), material) != null) {
            throw new IllegalStateException(file + ": " + material.id() + " is there twice");
        }
    }

    private void check(String file, MaterialId... ids) {
        for (var id : ids) {
            if (!materials.containsKey(id)) {
                throw new IllegalStateException(file + ": no concept is called " + id);
            }
        }
    }

    private List<MaterialId> climb(MaterialId id) {
        var line = new ArrayList<MaterialId>();
        var each = material(id);
        while (each.isPresent() && !line.contains(each.get().id())) {
            line.add(each.get().id());
            each = each.get().parent().flatMap(this::material);
        }
        return List.copyOf(line);
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

    List<Use> usesInto(MaterialId needed) {
        return usesInto.getOrDefault(needed, List.of());
    }

    List<Exclusion> exclusions() {
        return exclusions;
    }

    List<MaterialId> withWasteCode(String code) {
        return byWasteCode.getOrDefault(code, List.of());
    }

    /** The concept itself, then ever broader ones up to its family. */
    List<MaterialId> upwards(MaterialId id) {
        return upwards.getOrDefault(id, List.of());
    }

    /** The concepts just below. */
    List<MaterialId> narrower(MaterialId id) {
        return narrower.getOrDefault(id, List.of());
    }

    /** A whole family: too broad to stand for what is below it. */
    boolean isRoot(MaterialId id) {
        return upwards(id).size() == 1;
    }

    /** Broader than the other, or the same. */
    boolean isBroader(MaterialId one, MaterialId other) {
        return upwards(other).contains(one);
    }
}
