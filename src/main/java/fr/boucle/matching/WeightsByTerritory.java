package fr.boucle.matching;

import fr.boucle.kernel.TerritoryId;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose offers are judged by which weights, at one moment.
 *
 * @param own of the territories that chose; the others have the usual ones
 * @param most what any of them gives at most, criterion by criterion
 */
record WeightsByTerritory(Map<TerritoryId, Weights> own, Weights most) {
    static final WeightsByTerritory USUAL = of(Map.of());

    static WeightsByTerritory of(Map<TerritoryId, Weights> own) {
        return new WeightsByTerritory(Map.copyOf(own), own.values().stream().reduce(Weights.USUAL, Weights::most));
    }

    Weights of(TerritoryId territory) {
        var chosen = own.get(territory); // asked for every pair
        return chosen == null ? Weights.USUAL : chosen;
    }

    /** As if this territory had chosen these. */
    WeightsByTerritory with(TerritoryId territory, Weights weights) {
        var changed = new HashMap<>(own);
        changed.put(territory, weights);
        return of(changed);
    }
}
