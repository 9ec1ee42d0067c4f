package fr.boucle.impact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a figure was reckoned from, kept with it: the numbers put into its formula, and the factors among them as they
 * were that day.
 */
public record Workings(Map<Input, Range> inputs, Map<Input, FrozenFactor> factors) {

    static Workings none() {
        return new Workings(Map.of(), Map.of());
    }

    Workings with(Input input, Range value) {
        var more = new EnumMap<Input, Range>(Input.class);
        more.putAll(inputs);
        more.put(input, value);
        return new Workings(more, factors);
    }

    Workings with(Input input, Factor factor) {
        var more = new EnumMap<Input, FrozenFactor>(Input.class);
        more.putAll(factors);
        more.put(input, FrozenFactor.of(factor));
        return new Workings(with(input, factor.value()).inputs, more);
    }

    boolean has(Input input) {
        return inputs.containsKey(input);
    }

    Range get(Input input) {
        return Objects.requireNonNull(inputs.get(input), input.name());
    }
}
