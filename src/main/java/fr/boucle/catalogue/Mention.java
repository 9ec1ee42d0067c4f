package fr.boucle.catalogue;

import java.util.Arrays;
import java.util.List;

/**
 * A phrase that a text holds, at these clues.
 *
 * @param trust how closely the text says it: 1 word for word, less out of order, with gaps or corrected
 */
record Mention(Phrase phrase, List<Clue> clues, double trust) {
    MaterialId material() {
        return phrase.material();
    }

    /** What speaks for it against another reading of the same words. */
    double worth() {
        return phrase.information() * trust;
    }

    int firstWord() {
        return clues.stream().mapToInt(Clue::word).min().orElse(0);
    }

    int lastWord() {
        return clues.stream().mapToInt(Clue::word).max().orElse(0);
    }

    int[] places() {
        return clues.stream().mapToInt(Clue::place).sorted().toArray();
    }

    boolean encloses(Mention other) {
        var own = places();
        var its = other.places();
        return own[0] <= its[0] && own[own.length - 1] >= its[its.length - 1];
    }

    boolean isAtSamePlaces(Mention other) {
        return Arrays.equals(places(), other.places());
    }
}
