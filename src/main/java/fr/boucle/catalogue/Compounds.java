package fr.boucle.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes Dutch and German compounds apart into known words: {@code Eichenholzpaletten}, oak wood pallets. */
final class Compounds {
    static final int SHORTEST = 8;
    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 4;
    private static final List<String> LINKS = List.of("", "s", "n", "en", "es", "e", "er");

    private final Set<String> parts = new HashSet<>();

    void learn(String plain) {
        if (plain.length() > SHORTEST_PART) {
            parts.add(plain);
        }
    }

    /** A short word is a part only where it is a name of its own, or said to be one. */
    void learnShort(String plain) {
        if (plain.length() >= SHORTEST_PART) {
            parts.add(plain);
        }
    }

    /** The fewest known words that make up this one, in order; empty where there are none. */
    List<String> split(String plain) {
        if (plain.length() < SHORTEST || plain.length() > LONGEST) {
            return List.of();
        }
        List<String> best = List.of();
        for (int most = 2; most <= MOST_PARTS && best.isEmpty(); most++) {
            best = split(plain, 0, most);
        }
        return best;
    }

    /** Tries the longest first part first; never the whole word as one. */
    private List<String> split(String word, int from, int most) {
        int longest = from == 0 ? word.length() - SHORTEST_PART : word.length();
        for (int to = longest; to >= from + SHORTEST_PART; to--) {
            var part = word.substring(from, to);
            if (!parts.contains(part)) {
                continue;
            }
            if (to == word.length()) {
                return List.of(part);
            }
            var rest = most > 1 ? rest(word, to, most - 1) : List.<String>of();
            if (!rest.isEmpty()) {
                var all = new ArrayList<>(List.of(part));
                all.addAll(rest);
                return all;
            }
        }
        return List.of();
    }

    private List<String> rest(String word, int from, int most) {
        for (var link : LINKS) {
            if (word.startsWith(link, from) && from + link.length() < word.length()) {
                var rest = split(word, from + link.length(), most);
                if (!rest.isEmpty()) {
                    return rest;
                }
            }
        }
        return List.of();
    }
}
