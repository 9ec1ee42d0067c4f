package fr.boucle.catalogue;

import fr.boucle.catalogue.Recognition.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a text is likely about, beyond the names that it holds: the concepts of which the catalogue speaks in the same
 * words. «Lining for coffins, shredded soft fibres» names nothing, yet is much like what is said of padding.
 */
final class Gist {
    private static final double IN_DESCRIPTION = 0.6;
    private static final double LEAST = 0.05;
    private static final double TRUST = 0.7;
    private static final double SUREST = 0.5;
    private static final int MOST = 8;
    private static final int WORDS_TOLD = 2;

    private record Touch(MaterialId material, double weight) {}

    private final Portraits portraits;
    private final Map<String, List<Touch>> touches = new HashMap<>();

    Gist(Graph graph, Collection<Activity> activities, Function<String, Set<String>> stems) {
        portraits = new Portraits(graph, activities, stems);
        portraits
                .drawn()
                .forEach((material, words) -> words.forEach((word, weight) ->
                        touches.computeIfAbsent(word, w -> new ArrayList<>()).add(new Touch(material, weight))));
    }

    /**
     * The likeliest first, with the words that say most for it.
     *
     * @param words the stems of the text, each as it is written
     */
    List<Found> of(Map<String, String> words, Set<String> inTitle) {
        Map<String, Double> weights = new HashMap<>();
        words.keySet().stream()
                .filter(touches::containsKey)
                .forEach(word ->
                        weights.put(word, portraits.rarity(word) * (inTitle.contains(word) ? 1 : IN_DESCRIPTION)));
        double length = Portraits.length(weights);
        Map<MaterialId, Map<String, Double>> shared = new HashMap<>();
        weights.forEach((word, weight) -> touches.getOrDefault(word, List.of())
                .forEach(touch -> shared.computeIfAbsent(touch.material(), m -> new HashMap<>())
                        .put(word, weight * touch.weight() / length)));
        return shared.entrySet().stream()
                .map(each -> found(each.getKey(), each.getValue(), words))
                .filter(found -> found.weight() >= LEAST * TRUST)
                .sorted(Comparator.comparingDouble(Found::weight)
                        .reversed()
                        .thenComparing(found -> found.material().value()))
                .limit(MOST)
                .toList();
    }

    private static Found found(MaterialId material, Map<String, Double> shared, Map<String, String> words) {
        double likeness =
                shared.values().stream().mapToDouble(Double::doubleValue).sum();
        var evidence = shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(WORDS_TOLD)
                .map(word -> words.get(word.getKey()))
                .collect(Collectors.joining(", "));
        return new Found(material, Math.min(SUREST, TRUST * likeness), evidence, false);
    }
}
