package fr.boucle.matching;

import java.util.Arrays;

/** Which slots stand under a key, in three arrays. */
final class Postings {
    private final int[] keys;
    private final int[] starts;
    private final int[] slots;

    /** @param pairs each a key of 31 bits above a slot, in any order */
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

    static long pair(int key, int slot) {
        return (long) key << Integer.SIZE | slot;
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
        return slots[at];
    }
}
