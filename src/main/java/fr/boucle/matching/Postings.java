package fr.boucle.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which slots stand under a key, each with a weight, in three arrays. */
final class Postings {
    private final int[] keys;
    private final int[] starts;
    private final int[] slots;

    private static final int WEIGHT_BITS = 8;
    static final int HEAVIEST = (1 << WEIGHT_BITS) - 1;
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

    /** Where the slots of a group begin, in ascending order; they end where those of the next begin. */
    int start(int group) {
        return starts[group];
    }

    /** The first place from one to another where that slot stands, or a greater one. */
    int find(int slot, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slots[middle] >>> WEIGHT_BITS < slot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int slot(int at) {
        return slots[at] >>> WEIGHT_BITS;
    }

    /** The weight, in so many steps up to {@link #HEAVIEST}. */
    int weight(int at) {
        return slots[at] & HEAVIEST;
    }

    /** The square root of a weight. */
    static double root(int weight) {
        return ROOTS[weight];
    }
}
