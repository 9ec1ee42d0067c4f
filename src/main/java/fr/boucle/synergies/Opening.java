package fr.boucle.synergies;

import fr.boucle.kernel.TerritoryId;
import fr.boucle.matching.Explanation;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.PoolId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a synergy is opened from. */
record Opening(
        long number,
        String title,
        TerritoryId territory,
        @Nullable MatchId match,
        @Nullable Explanation explanation,
        @Nullable PoolId pool,
        List<Party> parties) {}
