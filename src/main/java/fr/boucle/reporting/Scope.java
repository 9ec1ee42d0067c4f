package fr.boucle.reporting;

import fr.boucle.impact.Days;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Exchange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked about.
 *
 * @param territories of several, each synergy still counts once
 * @param section of the French activities, the giver's or the taker's
 * @param workshop the club event that a listing came from
 * @param owner who follows the synergy
 */
public record Scope(
        Set<TerritoryId> territories,
        Days days,
        @Nullable String section,
        @Nullable String workshop,
        @Nullable AccountId owner,
        @Nullable Exchange exchange) {

    boolean narrows() {
        return section != null || workshop != null || owner != null || exchange != null;
    }
}
