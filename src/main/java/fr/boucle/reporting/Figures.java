package fr.boucle.reporting;

import fr.boucle.impact.FrozenFactor;
import fr.boucle.impact.Totals;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a report.
 *
 * @param funnel how many at each step; what a filter does not reach is left out
 * @param received what counts in the territories, each synergy once
 * @param originated what started there and counts elsewhere
 * @param losses by reason, of the synergies lost in the period
 * @param synergies opened in the period, or with a figure in it
 */
public record Figures(
        Scope scope,
        Names names,
        Instant at,
        Map<Rung, Long> funnel,
        Totals received,
        Totals originated,
        Map<String, Long> losses,
        List<FrozenFactor> factors,
        long synergies) {

    /** What the scope's ids were called that day. */
    public record Names(
            List<String> territories,
            @Nullable String workshop,
            @Nullable String owner) {}

    public Optional<Long> count(Rung rung) {
        return Optional.ofNullable(funnel.get(rung));
    }

    /** In percent of the step that it is a part of, where both are known and there is any. */
    public Optional<Long> percent(Rung rung) {
        return rung.whole()
                .flatMap(this::count)
                .filter(whole -> whole > 0)
                .flatMap(whole -> count(rung).map(part -> Math.round(100.0 * part / whole)));
    }

    /** Nothing to tell at all. */
    public boolean tellNothing() {
        return synergies == 0 && funnel.values().stream().allMatch(count -> count == 0);
    }
}
