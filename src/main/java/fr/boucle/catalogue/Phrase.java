package fr.boucle.catalogue;

/**
 * Words that name a concept, as numbered stems.
 *
 * @param information how much these words say: the rarer among concepts, the more
 * @param trust 1 as written in the graph, less where it was derived
 */
record Phrase(MaterialId material, int[] stems, double information, double trust) {
    int size() {
        return stems.length;
    }

    int indexOf(int stem) {
        for (int i = 0; i < stems.length; i++) {
            if (stems[i] == stem) {
                return i;
            }
        }
        return -1;
    }
}
