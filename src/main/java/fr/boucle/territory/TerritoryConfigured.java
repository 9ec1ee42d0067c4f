package fr.boucle.territory;

import fr.boucle.kernel.TerritoryId;

/** A territory changed what it decides for itself. */
public record TerritoryConfigured(TerritoryId territory) {}
