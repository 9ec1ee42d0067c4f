package fr.boucle.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well what is offered serves what is needed, worked out beforehand for every pair that has anything in common:
 * broader and narrower concepts, uses, and what never may be. A whole family is too vague to lead anywhere else.
 */
final class Closeness {
    private static final double NARROWER = 0.95;
    private static final double PER_STEP_NARROWER = 0.05;
    private static final double FAMILY_NEEDED = 0.3;
    private static final double BROADER = 0.7;
    private static final double PER_STEP_BROADER = 0.15;
    private static final double BROADEST = 0.3;
    private static final double FAMILY_OFFERED = 0.15;
    private static final double PER_STEP_OF_USE = 0.9;
    private static final double SIBLING = 0.45;
    private static final double PER_STEP_DOWN = 0.6;

    /** How close, and by which use. */
    private record Link(double closeness, @Nullable Use use) {}

    private final Graph graph;
    private final Map<MaterialId, Map<MaterialId, Link>> byUse = new HashMap<>();
    private final Map<MaterialId, Map<MaterialId, Exclusion>> forbidden = new HashMap<>();

    Closeness(Graph graph) {
        this.graph = graph;
        graph.materials().forEach(material -> followUses(material.id()));
        graph.exclusions()
                .forEach(exclusion -> forbidden
                        .computeIfAbsent(exclusion.offered(), offered -> new HashMap<>())
                        .putIfAbsent(exclusion.needed(), exclusion));
    }

    private void followUses(MaterialId offered) {
        Map<MaterialId, Link> links = new HashMap<>();
        double factor = 1;
        for (var each : graph.upwards(offered)) {
            if (each.equals(offered) || !graph.isRoot(each)) {
                for (var use : graph.usesOf(each)) {
                    offer(use.needed(), use, factor, links);
                    followUp(use, factor, links);
                    followDown(use.needed(), use, factor, links);
                }
            }
            factor *= PER_STEP_OF_USE;
        }
        byUse.put(offered, links);
    }

    /** A need named more broadly than the use: «feed» for what serves as pig feed. */
    private void followUp(Use use, double closeness, Map<MaterialId, Link> links) {
        double factor = closeness;
        for (var broader : graph.upwards(use.needed())) {
            if (!broader.equals(use.needed())) {
                factor *= PER_STEP_OF_USE;
                if (!graph.isRoot(broader)) {
                    offer(broader, use, factor, links);
                }
            }
        }
    }

    private void followDown(MaterialId needed, Use use, double factor, Map<MaterialId, Link> links) {
        if (!graph.isRoot(needed)) {
            for (var narrower : graph.narrower(needed)) {
                offer(narrower, use, factor * PER_STEP_DOWN, links);
                followDown(narrower, use, factor * PER_STEP_DOWN, links);
            }
        }
    }

    private static void offer(MaterialId needed, Use use, double factor, Map<MaterialId, Link> links) {
        var link = new Link(use.closeness() * factor, use);
        links.merge(needed, link, (a, b) -> a.closeness() >= b.closeness() ? a : b);
    }

    double between(MaterialId offered, MaterialId needed) {
        return link(offered, needed).closeness();
    }

    Optional<Use> use(MaterialId offered, MaterialId needed) {
        return Optional.ofNullable(link(offered, needed).use());
    }

    private Link link(MaterialId offered, MaterialId needed) {
        double kinship = kinship(graph.upwards(offered), graph.upwards(needed));
        var use = byUse.getOrDefault(offered, Map.of()).get(needed);
        if (use != null && (use.closeness() >= kinship || kinship == SIBLING && says(use.use(), offered, needed))) {
            return use;
        }
        return new Link(kinship, null);
    }

    /** A use written for this very pair knows better than that the two are siblings. */
    private static boolean says(@Nullable Use use, MaterialId offered, MaterialId needed) {
        return use != null && use.offered().equals(offered) && use.needed().equals(needed);
    }

    private double kinship(List<MaterialId> offered, List<MaterialId> needed) {
        if (offered.isEmpty() || needed.isEmpty()) {
            return 0;
        }
        int up = offered.indexOf(needed.get(0));
        int down = needed.indexOf(offered.get(0));
        if (up == 0) {
            return 1;
        }
        if (up > 0) {
            double closeness = NARROWER - PER_STEP_NARROWER * up;
            return up == offered.size() - 1 ? Math.min(FAMILY_NEEDED, closeness) : closeness;
        }
        if (down > 0) {
            double closeness = Math.max(BROADEST, BROADER - PER_STEP_BROADER * down);
            return down == needed.size() - 1 ? Math.min(FAMILY_OFFERED, closeness) : closeness;
        }
        boolean siblings =
                offered.size() > 2 && needed.size() > 2 && offered.get(1).equals(needed.get(1));
        return siblings ? SIBLING : 0;
    }

    /** The exclusion that holds for the pair, or the nearest for broader concepts of either side. */
    Optional<Exclusion> forbids(MaterialId offered, MaterialId needed) {
        for (var each : graph.upwards(offered)) {
            var needs = forbidden.get(each);
            if (needs != null) {
                for (var other : graph.upwards(needed)) {
                    if (needs.containsKey(other)) {
                        return Optional.ofNullable(needs.get(other));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
