package fr.boucle.matching;

import java.util.List;

/**
 * The rule that keeps a pair from ever being proposed.
 *
 * @param reason a message key
 * @param arguments for the sentence
 */
public record Obstacle(String reason, List<Object> arguments) {}
