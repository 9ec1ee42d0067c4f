package fr.boucle.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Counts in how many listings a word stands: a rare word that two listings share says more than a common one. */
final class RareWords {
    private static final int SHORTEST = 4;
    private static final int MOST = 60;
    private static final Set<String> COMMON = Set.of(
            "pour",
            "avec",
            "sans",
            "dans",
            "nous",
            "vous",
            "notre",
            "votre",
            "plus",
            "tout",
            "tous",
            "toute",
            "chaque",
            "mois",
            "semaine",
            "jour",
            "annee",
            "entreprise",
            "besoin",
            "cherche",
            "offre",
            "from",
            "with",
            "that",
            "this",
            "have",
            "each",
            "month",
            "week",
            "voor",
            "niet",
            "naar",
            "onze",
            "elke",
            "maand",
            "oder",
            "nicht",
            "jede",
            "monat");

    private final Map<String, Integer> listings = new ConcurrentHashMap<>();
    private volatile int total;

    static Set<String> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .map(word -> word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word)
                .distinct()
                .limit(MOST)
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(Set<String> words) {
        words.forEach(word -> listings.merge(word, 1, Integer::sum));
        total++;
    }

    void remove(Set<String> words) {
        words.forEach(word -> listings.computeIfPresent(word, (key, count) -> count > 1 ? count - 1 : null));
        total--;
    }

    /** 0 when no word is shared, towards 1 when the shorter text's rare words all are. */
    double overlap(Set<String> some, Set<String> others) {
        var shared = new HashSet<>(some);
        shared.retainAll(others);
        if (shared.isEmpty()) {
            return 0;
        }
        double least = Math.min(weight(some), weight(others));
        return least == 0 ? 0 : Math.min(1, weight(shared) / least);
    }

    private double weight(Set<String> words) {
        return words.stream()
                .mapToDouble(word -> Math.log(1 + total / (1.0 + listings.getOrDefault(word, 0))))
                .sum();
    }
}
