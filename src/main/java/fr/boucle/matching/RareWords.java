package fr.boucle.matching;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Counts in how many listings a word stands: a rare word that two listings share says more than a common one. */
final class RareWords {
    private final Map<String, Integer> listings = new ConcurrentHashMap<>();
    private volatile int total;

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
