package fr.boucle.territory;

import org.jspecify.annotations.Nullable;

/**
 * A territory as it is meant to be.
 *
 * @param host the host name that leads straight to it, or nothing
 */
public record TerritoryDraft(String name, @Nullable String host, Settings settings) {}
