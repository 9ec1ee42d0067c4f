package fr.boucle.matching;

import java.util.List;

/**
 * The points that each criterion can give; they add up to {@value #SUM}.
 *
 * @param material 1 or more: without it nothing matches
 */
public record Weights(int material, int quantity, int period, int distance, int law) {
    static final int SUM = 100;

    /** What a territory starts with. */
    static final Weights USUAL = new Weights(50, 15, 10, 15, 10);

    /** In the order in which a page tells the criteria. */
    List<Integer> all() {
        return List.of(material, quantity, period, distance, law);
    }
}
