package fr.boucle.matching;

import fr.boucle.catalogue.Exclusion;
import java.util.List;
import java.util.Optional;

/**
 * The rule that keeps a pair from ever being proposed.
 *
 * @param reason a message key
 * @param arguments for the sentence
 * @param exclusion of the catalogue, where the rule is one: told in the reader's language
 */
public record Obstacle(String reason, List<Object> arguments, Optional<Exclusion> exclusion) {
    Obstacle(String reason, Object... arguments) {
        this(reason, List.of(arguments), Optional.empty());
    }
}
