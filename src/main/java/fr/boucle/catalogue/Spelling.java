package fr.boucle.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/**
 * Finds the known word that a mistyped one was meant to be. Two words are near where the same letters are left once a
 * letter or two are taken off each; those remains are indexed, so no list of words is walked through.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_FOR_TWO = 9;
    private static final int SHORTEST_FOR_FIRST_LETTER = 8;
    private static final int LONGEST = 24;

    /** What a word was taken for, and how many letters had to change. */
    record Correction(String word, int distance) {}

    private final String[] words;
    private final long[] remains;

    Spelling(Collection<String> known) {
        words = known.stream().filter(word -> mistakes(word) > 0).sorted().toArray(String[]::new);
        var all = LongStream.builder();
        for (int i = 0; i < words.length; i++) {
            long word = i;
            remains(words[i], hash -> all.add((long) hash << 32 | word));
        }
        remains = all.build().sorted().toArray();
    }

    private static int mistakes(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < SHORTEST_FOR_TWO ? 1 : 2;
    }

    Optional<Correction> nearest(String typed) {
        int most = mistakes(typed);
        if (most == 0) {
            return Optional.empty();
        }
        Set<Integer> candidates = new HashSet<>();
        remains(typed, hash -> collect(hash, candidates));
        return candidates.stream()
                .map(i -> words[i])
                .filter(word -> word.charAt(0) == typed.charAt(0) || typed.length() >= SHORTEST_FOR_FIRST_LETTER)
                .map(word -> new Correction(word, distance(typed, word)))
                .filter(each -> each.distance() <= Math.min(most, mistakes(each.word())))
                .min(Spelling::compare);
    }

    private static int compare(Correction a, Correction b) {
        return a.distance() != b.distance()
                ? Integer.compare(a.distance(), b.distance())
                : a.word().compareTo(b.word());
    }

    private void collect(int hash, Set<Integer> candidates) {
        int at = Arrays.binarySearch(remains, (long) hash << 32);
        for (at = at < 0 ? -at - 1 : at; at < remains.length && (int) (remains[at] >> 32) == hash; at++) {
            candidates.add((int) remains[at]);
        }
    }

    private static void remains(String word, IntConsumer hashes) {
        int mistakes = mistakes(word);
        hashes.accept(hash(word, -1, -1));
        for (int i = 0; i < word.length(); i++) {
            hashes.accept(hash(word, i, -1));
            for (int j = i + 1; mistakes > 1 && j < word.length(); j++) {
                hashes.accept(hash(word, i, j));
            }
        }
    }

    private static int hash(String word, int without, int norWithout) {
        int hash = 17;
        for (int i = 0; i < word.length(); i++) {
            if (i != without && i != norWithout) {
                hash = 31 * hash + word.charAt(i);
            }
        }
        return hash;
    }

    /** Letters added, left out, changed, or swapped with the next one. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
