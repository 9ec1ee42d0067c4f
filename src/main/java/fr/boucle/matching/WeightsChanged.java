package fr.boucle.matching;

import fr.boucle.kernel.TerritoryId;

/** A territory shares out the points of matching in another way. */
public record WeightsChanged(TerritoryId territory) {}
