package fr.boucle.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The words that surround each concept in the catalogue: its names, what serves as it and how, and the trades that take
 * it. Each word weighs more the more often it is said of this concept, and the fewer concepts it is said of.
 */
final class Portraits {
    private static final double OWN_NAME = 1;
    private static final double NAME_OF_SOURCE = 0.15;
    private static final double HOW_IT_IS_MADE = 0.3;
    private static final double WHAT_IT_SERVES = 0.15;
    private static final double TRADE = 0.5;
    private static final int NACE_CLASS = 4;

    private final Graph graph;
    private final Collection<Activity> activities;
    private final Function<String, Set<String>> stems;
    private final Map<String, Double> rarity = new HashMap<>();

    Portraits(Graph graph, Collection<Activity> activities, Function<String, Set<String>> stems) {
        this.graph = graph;
        this.activities = activities;
        this.stems = stems;
    }

    /** By concept, its stems and how much each says of it; all that is said of one concept has length 1. */
    Map<MaterialId, Map<String, Double>> drawn() {
        Map<MaterialId, Map<String, Double>> drawn = new LinkedHashMap<>();
        graph.materials().forEach(material -> drawn.put(material.id(), said(material)));
        drawn.values().forEach(words -> words.keySet().forEach(word -> rarity.merge(word, 1.0, Double::sum)));
        rarity.replaceAll((word, concepts) -> Math.log(drawn.size() / concepts));
        drawn.replaceAll((id, words) -> weighed(words));
        return drawn;
    }

    /** How few concepts a word is said of; 0 where it is said of none. */
    double rarity(String stem) {
        return rarity.getOrDefault(stem, 0.0);
    }

    private Map<String, Double> said(Material material) {
        Map<String, Double> words = new HashMap<>();
        for (var language : material.names().keySet()) {
            Lexicon.phrases(material, language).forEach(phrase -> say(phrase, OWN_NAME, words));
        }
        for (var use : graph.usesInto(material.id())) {
            graph.material(use.offered())
                    .ifPresent(source -> source.names().values().forEach(name -> say(name, NAME_OF_SOURCE, words)));
            say(use.notes(), HOW_IT_IS_MADE, words);
        }
        graph.usesOf(material.id()).forEach(use -> say(use.notes(), WHAT_IT_SERVES, words));
        activities.stream()
                .filter(activity -> material.users().stream()
                        .anyMatch(user ->
                                user.length() > NACE_CLASS && activity.code().startsWith(user)))
                .forEach(activity -> say(activity.labels(), TRADE, words));
        return words;
    }

    private void say(Labels labels, double weight, Map<String, Double> words) {
        say(labels.fr(), weight, words);
        say(labels.en(), weight, words);
    }

    private void say(String text, double weight, Map<String, Double> words) {
        stems.apply(text).forEach(stem -> words.merge(stem, weight, Double::sum));
    }

    private Map<String, Double> weighed(Map<String, Double> words) {
        var weighed = words.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, word -> often(word.getValue()) * rarity(word.getKey())));
        double length = length(weighed);
        weighed.replaceAll((word, weight) -> weight / length);
        return weighed;
    }

    private static double often(double times) {
        return (Math.min(1, times) + Math.log1p(times)) / 2;
    }

    static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
