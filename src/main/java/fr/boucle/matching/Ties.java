package fr.boucle.matching;

/** Which concepts of a profile link to each concept of the other side, worked out once for a search. */
final class Ties {
    private final Profile mine;
    private final Said said;
    private final boolean delicate;
    private final int[] starts;
    private final char[] own;
    private final float[] closeness;

    Ties(Profile mine, Terms terms) {
        this.mine = mine;
        this.said = mine.said();
        this.delicate = mine.isOffer() && SameMaterial.isDelicate(mine);
        starts = new int[terms.concepts() + 1];
        for (int i = 0; i < said.meant(); i++) {
            for (int linked : terms.linked(said.concept(i), mine.isOffer())) {
                starts[linked + 1]++;
            }
        }
        for (int concept = 0; concept < terms.concepts(); concept++) {
            starts[concept + 1] += starts[concept];
        }
        own = new char[starts[terms.concepts()]];
        closeness = new float[own.length];
        fill(terms);
    }

    private void fill(Terms terms) {
        var next = starts.clone();
        for (int i = 0; i < said.meant(); i++) {
            int concept = said.concept(i);
            for (int linked : terms.linked(concept, mine.isOffer())) {
                int tie = next[linked]++;
                own[tie] = (char) i;
                closeness[tie] = mine.isOffer() ? terms.closeness(concept, linked) : terms.closeness(linked, concept);
            }
        }
    }

    Profile mine() {
        return mine;
    }

    /** Only what its central concepts link to closely is a counterpart. */
    boolean isOfDelicateOffer() {
        return delicate;
    }

    /** What the profile's words say. */
    Said said() {
        return said;
    }

    /** The first tie of a concept of the other side; its last is before {@link #end}. */
    int start(int concept) {
        return starts[concept];
    }

    int end(int concept) {
        return starts[concept + 1];
    }

    /** The place of the own concept. */
    int own(int tie) {
        return own[tie];
    }

    /** Of the two concepts, above 0 to 1. */
    float closeness(int tie) {
        return closeness[tie];
    }
}
