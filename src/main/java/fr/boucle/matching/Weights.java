package fr.boucle.matching;

import fr.boucle.kernel.RuleViolation;
import java.util.List;

/**
 * The points that each criterion of matching can give; a territory's add up to {@value #SUM}.
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

    public int sum() {
        return all().stream().mapToInt(Integer::intValue).sum();
    }

    /** What a territory may choose. */
    Weights demand() {
        if (material < 1) {
            throw new RuleViolation("weights.material.least").at("material");
        }
        if (all().stream().anyMatch(each -> each < 0 || each > SUM)) {
            throw new RuleViolation("weights.range");
        }
        if (sum() != SUM) {
            throw new RuleViolation("weights.sum", sum());
        }
        return this;
    }

    /** The greater of the two, criterion by criterion: adds up to more than a territory may give. */
    Weights most(Weights other) {
        return new Weights(
                Math.max(material, other.material),
                Math.max(quantity, other.quantity),
                Math.max(period, other.period),
                Math.max(distance, other.distance),
                Math.max(law, other.law));
    }
}
