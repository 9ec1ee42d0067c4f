package fr.boucle.matching.web;

import fr.boucle.matching.Weights;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The points of each criterion, as typed; blank is none.
 *
 * @param revision which choice of the territory the officer had read
 */
record WeightsForm(
        @Pattern(regexp = WHOLE, message = "{weights.range}") @Nullable
        String material,

        @Pattern(regexp = WHOLE, message = "{weights.range}") @Nullable
        String quantity,

        @Pattern(regexp = WHOLE, message = "{weights.range}") @Nullable
        String period,

        @Pattern(regexp = WHOLE, message = "{weights.range}") @Nullable
        String distance,

        @Pattern(regexp = WHOLE, message = "{weights.range}") @Nullable
        String law,

        @Nullable Integer revision) {
    private static final String WHOLE = "\\s*\\d{0,3}\\s*";

    static WeightsForm of(Weights weights) {
        return new WeightsForm(
                Integer.toString(weights.material()),
                Integer.toString(weights.quantity()),
                Integer.toString(weights.period()),
                Integer.toString(weights.distance()),
                Integer.toString(weights.law()),
                null);
    }

    /** Nothing was typed yet. */
    boolean isNew() {
        return material == null && quantity == null && period == null && distance == null && law == null;
    }

    Weights toWeights() {
        return new Weights(points(material), points(quantity), points(period), points(distance), points(law));
    }

    int read() {
        return revision == null ? 0 : revision;
    }

    private static int points(@Nullable String typed) {
        return typed == null || typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }
}
