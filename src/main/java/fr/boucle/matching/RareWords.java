package fr.boucle.matching;

import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Counts in how many listings a word stands: a rare word that two listings share says more than a common one, and a word
 * of more than {@link #COMMON} listings says nothing.
 */
@Component
final class RareWords {
    static final int COMMON = 200;

    private final Dictionary dictionary;
    private volatile int[] listings = new int[1024];
    private volatile int total;
    private volatile double[] weights = weights(0);

    RareWords(Terms terms) {
        dictionary = terms.dictionary();
    }

    synchronized void add(Said said) {
        count(said, 1);
    }

    synchronized void remove(Said said) {
        count(said, -1);
    }

    private void count(Said said, int more) {
        if (listings.length < dictionary.size()) {
            listings = Arrays.copyOf(listings, dictionary.size() * 2);
        }
        for (int i = 0; i < said.words(); i++) {
            listings[said.word(i)] += more;
        }
        total += more;
    }

    /** Weights by the number of listings, worked out again when their total has changed. */
    private double[] weights() {
        var known = weights;
        if (known[COMMON + 1] != total) {
            known = weights(total);
            weights = known;
        }
        return known;
    }

    private static double[] weights(int total) {
        var weights = new double[COMMON + 2];
        for (int count = 0; count <= COMMON; count++) {
            weights[count] = Math.log(1 + total / (1.0 + count));
        }
        weights[COMMON + 1] = total;
        return weights;
    }

    int listingsWith(int word) {
        var counts = listings;
        return word < counts.length ? counts[word] : 0;
    }

    boolean isRare(int word) {
        return listingsWith(word) <= COMMON;
    }

    /** Rare, or nearly: as many listings may leave before the shelves are laid out again. */
    boolean mayBecomeRare(int word) {
        return listingsWith(word) <= 2 * COMMON;
    }

    /** 0 when no rare word is shared, towards 1 when the shorter text's rare words all are. */
    double overlap(Said some, Said others) {
        var byCount = weights();
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < some.words() && j < others.words()) {
            int step = Integer.compare(some.word(i), others.word(j));
            if (step == 0) {
                shared += weight(some.word(i), byCount);
            }
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }
        return shared == 0 ? 0 : Math.min(1, shared / Math.min(weight(some, byCount), weight(others, byCount)));
    }

    private double weight(Said said, double[] byCount) {
        double sum = 0;
        for (int i = 0; i < said.words(); i++) {
            sum += weight(said.word(i), byCount);
        }
        return sum;
    }

    private double weight(int word, double[] byCount) {
        int count = listingsWith(word);
        return count > COMMON ? 0 : byCount[count];
    }
}
