package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Exclusion;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Trait;
import fr.boucle.catalogue.Use;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The resource graph by numbers, and the numbers of words: what millions of pairs are judged with. Everything that the
 * catalogue says of two concepts is worked out once.
 */
@Component
class Terms {
    /**
     * What a concept links to, on the other side.
     *
     * @param asked the conditions of the use that leads from one to the other, as bits
     */
    private record Graph(float[][] closeness, short[][] asked, int[][] servesAs, int[][] servedBy) {}

    /**
     * What activities usually take; replaced as one.
     *
     * @param learned beside what the catalogue says
     * @param taken by activity, worked out once
     */
    private record Usual(Set<Habit.Rule> learned, Map<String, BitSet> taken) {}

    /** From such a closeness on, a use is a common one. */
    private static final double WRITTEN = 0.4;

    private final Catalogue catalogue;
    private final Dictionary dictionary = new Dictionary();
    private final List<Material> materials;
    private final Map<MaterialId, Integer> numbers = new HashMap<>();
    private final int[] traits;
    private final BitSet[] broader;
    private final BitSet[] held;
    private final BitSet[] excluded;
    private final BitSet[] written;
    private final Map<Integer, Optional<Exclusion>> exclusions = new ConcurrentHashMap<>();
    private final CompletableFuture<Graph> graph;
    private volatile Usual usual = new Usual(Set.of(), new ConcurrentHashMap<>());

    Terms(Catalogue catalogue) {
        this.catalogue = catalogue;
        materials = List.copyOf(catalogue.materials());
        for (int i = 0; i < materials.size(); i++) {
            numbers.put(materials.get(i).id(), i);
        }
        traits = materials.stream().mapToInt(each -> bits(each.traits())).toArray();
        broader = materials.stream().map(this::upwards).toArray(BitSet[]::new);
        held = materials.stream()
                .map(each -> numbers(catalogue.heldBy(each.id())))
                .toArray(BitSet[]::new);
        excluded = exclusions();
        written = materials.stream().map(this::written).toArray(BitSet[]::new);
        graph = CompletableFuture.supplyAsync(this::link);
    }

    private BitSet upwards(Material material) {
        return numbers(catalogue.upwards(material.id()));
    }

    private BitSet numbers(Collection<MaterialId> ids) {
        var all = new BitSet();
        ids.forEach(each -> all.set(number(each)));
        return all;
    }

    /** An exclusion holds for all that is narrower, on both sides. */
    private BitSet[] exclusions() {
        var all = materials.stream().map(each -> new BitSet()).toArray(BitSet[]::new);
        for (var exclusion : catalogue.exclusions()) {
            var needed = below(number(exclusion.needed()));
            below(number(exclusion.offered())).stream().forEach(offered -> all[offered].or(needed));
        }
        return all;
    }

    /** What the catalogue says of that very thing, not of what is broader. */
    private BitSet written(Material material) {
        var needs = new BitSet();
        catalogue.usesOf(material.id()).stream()
                .filter(use -> use.closeness() >= WRITTEN)
                .forEach(use -> needs.or(below(number(use.needed()))));
        return needs;
    }

    private BitSet below(int concept) {
        var narrower = new BitSet();
        for (int i = 0; i < broader.length; i++) {
            narrower.set(i, broader[i].get(concept));
        }
        return narrower;
    }

    private Graph link() {
        int size = materials.size();
        var closeness = new float[size][size];
        var asked = new short[size][size];
        for (int offered = 0; offered < size; offered++) {
            for (int needed = 0; needed < size; needed++) {
                var from = materials.get(offered).id();
                var to = materials.get(needed).id();
                closeness[offered][needed] = (float) catalogue.closeness(from, to);
                if (closeness[offered][needed] > 0) {
                    asked[offered][needed] = (short) catalogue
                            .use(from, to)
                            .map(use -> conditions(use.conditions()))
                            .orElse(0)
                            .intValue();
                }
            }
        }
        return new Graph(
                closeness,
                asked,
                linked((offered, needed) -> closeness[offered][needed] > 0),
                linked((needed, offered) -> closeness[offered][needed] > 0));
    }

    /** For each concept, those that it has to do with. */
    private int[][] linked(BiPredicate<Integer, Integer> related) {
        return IntStream.range(0, materials.size())
                .mapToObj(one -> IntStream.range(0, materials.size())
                        .filter(other -> related.test(one, other))
                        .toArray())
                .toArray(int[][]::new);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    int concepts() {
        return materials.size();
    }

    /** These concepts and all that are narrower. */
    BitSet under(String... ids) {
        var all = new BitSet();
        for (var id : ids) {
            if (!numbers.containsKey(MaterialId.of(id))) {
                throw new IllegalStateException("no material " + id);
            }
            all.or(below(number(MaterialId.of(id))));
        }
        return all;
    }

    int number(MaterialId id) {
        return numbers.getOrDefault(id, -1);
    }

    Material material(int concept) {
        return materials.get(concept);
    }

    float closeness(int offered, int needed) {
        return graph.join().closeness()[offered][needed];
    }

    /** What an offer of that concept is worth to a need of each: its {@link #closeness} by their numbers. */
    float[] closenessOf(int offered) {
        return graph.join().closeness()[offered];
    }

    /** The concepts that serve what is needed, or are served by what is offered: all with a closeness above zero. */
    int[] linked(int concept, boolean offered) {
        return offered ? graph.join().servesAs()[concept] : graph.join().servedBy()[concept];
    }

    /** Why the pair must never be proposed: an exclusion for the two, or for broader ones. */
    Optional<Exclusion> exclusion(int offered, int needed) {
        return excluded[offered].get(needed)
                ? exclusions.computeIfAbsent(
                        offered * materials.size() + needed,
                        pair -> catalogue.forbids(
                                materials.get(offered).id(),
                                materials.get(needed).id()))
                : Optional.empty();
    }

    /**
     * Whether the use that leads from one to the other asks for one of these.
     *
     * @param any as {@link #conditions}
     */
    boolean asks(int offered, int needed, int any) {
        return (graph.join().asked()[offered][needed] & any) != 0;
    }

    static int conditions(Collection<Use.Condition> conditions) {
        return conditions.stream().mapToInt(each -> 1 << each.ordinal()).sum();
    }

    /** The concept is that one, or narrower. */
    boolean isUnder(int concept, int broad) {
        return broader[concept].get(broad);
    }

    /** The concept is that one, or narrower, or holds it by nature: crystal holds lead. */
    boolean holds(int concept, int refused) {
        return held[concept].get(refused);
    }

    /** The catalogue says of that very thing that it serves as what is needed. */
    boolean isWritten(int offered, int needed) {
        return written[offered].get(needed);
    }

    /** The catalogue says of that very thing that it serves as something. */
    boolean hasWrittenUse(int offered) {
        return !written[offered].isEmpty();
    }

    boolean is(int concept, Trait trait) {
        return (traits[concept] & 1 << trait.ordinal()) != 0;
    }

    /** @param any as {@link #bits} */
    boolean isAny(int concept, int any) {
        return (traits[concept] & any) != 0;
    }

    static int bits(Set<Trait> traits) {
        return traits.stream().mapToInt(each -> 1 << each.ordinal()).sum();
    }

    /** The concepts that an activity usually takes: the catalogue says so, or it was learned. */
    BitSet takenBy(String activity) {
        var now = usual;
        return now.taken().computeIfAbsent(activity, each -> usuallyTaken(each, now.learned()));
    }

    private BitSet usuallyTaken(String activity, Set<Habit.Rule> learned) {
        var taken = new BitSet();
        for (int i = 0; i < materials.size(); i++) {
            taken.set(i, isUsual(activity, i));
        }
        learned.stream()
                .filter(rule -> activity.startsWith(rule.activity()))
                .mapToInt(rule -> number(rule.material()))
                .filter(concept -> concept >= 0)
                .forEach(taken::set);
        return taken;
    }

    /** The catalogue says so itself. */
    boolean isUsual(String activity, int concept) {
        return materials.get(concept).users().stream().anyMatch(activity::startsWith);
    }

    /** From now on this was learned, and nothing else; whoever keeps what is {@link #takenBy taken} asks again. */
    void learn(Set<Habit.Rule> rules) {
        usual = new Usual(rules, new ConcurrentHashMap<>());
    }
}
