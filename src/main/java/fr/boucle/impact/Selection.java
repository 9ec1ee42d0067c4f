package fr.boucle.impact;

import fr.boucle.kernel.TerritoryId;
import fr.boucle.synergies.SynergyId;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Of which synergies a total is asked.
 *
 * @param territories however many, each synergy counts once among them
 */
public record Selection(Set<TerritoryId> territories, Days days, Predicate<SynergyId> synergies) {}
