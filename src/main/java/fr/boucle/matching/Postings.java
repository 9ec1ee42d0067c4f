package fr.boucle.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which slots stand under a key, each with a weight, in three arrays. */
final class Postings {
    private final int[] keys;
    private final int[] starts;
    private final int[] slots;

    private static final int WEIGHT_BITS = 8;
    private static final int HEAVIEST = (1 << WEIGHT_BITS) - 1;
    private static final double[] ROOTS = IntStream.rangeClosed(0, HEAVIEST)
            .mapToDouble(each -> Math.sqrt(each / (double) HEAVIEST))
            .toArray();

    /** @param pairs in any order */
    Postings(long[] pairs) {
        Arrays.parallelSort(pairs);
        slots = Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray();
        keys = Arrays.stream(pairs).mapToInt(Postings::key).distinct().toArray();
        starts = new int[keys.length + 1];
        int group = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (key(pairs[i]) != keys[group]) {
                group++;
                starts[group] = i;
            }
        }
        starts[keys.length] = slots.length;
    }

    /**
     * A slot under a key.
     *
     * @param weight 0 to 1, rounded upwards
     */
    static long pair(int key, int slot, double weight) {
        return (long) key << Integer.SIZE | slot << WEIGHT_BITS | (int) Math.ceil(weight * HEAVIEST);
    }

    private static int key(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    /** The first group whose key is that or greater; as many as there are groups where none is. */
    int group(int key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? -at - 1 : at;
    }

    boolean isKey(int group, int key) {
        return group < keys.length && keys[group] == key;
    }

    int key(int group) {
        return keys[group];
    }

    /** Where the slots of a group begin; they end where those of the next begin. */
    int start(int group) {
        return starts[group];
    }

    int slot(int at) {
        return slots[at] >>> WEIGHT_BITS;
    }

    /** The square root of the weight. */
    double root(int at) {
        return ROOTS[slots[at] & HEAVIEST];
    }
}
