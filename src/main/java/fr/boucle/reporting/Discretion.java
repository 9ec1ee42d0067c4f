package fr.boucle.reporting;

import fr.boucle.impact.Indicator;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Totals;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Nobody can read from a report what a single company pays or earns: euros are told of three synergies and more, or not
 * at all, nor where they could be found by taking one number from another.
 */
public final class Discretion {
    private static final int FEWEST = 3;
    private static final Set<Indicator> COSTS =
            EnumSet.of(Indicator.GIVER_EUROS, Indicator.TAKER_EUROS, Indicator.INVESTMENT, Indicator.SAVINGS);
    private static final Set<Proof> REAL = EnumSet.of(Proof.DECLARED, Proof.EVIDENCED, Proof.VERIFIED);

    private Discretion() {}

    /** Never told synergy by synergy. */
    public static boolean covers(Indicator indicator) {
        return COSTS.contains(indicator);
    }

    /** The real part, unless it must stay untold. */
    public static Optional<Totals.Sum> real(Indicator indicator, Totals.Row row) {
        return covers(indicator) && isFew(row.real()) ? Optional.empty() : Optional.of(row.real());
    }

    /** One proof's part, unless it must stay untold. */
    public static Optional<Totals.Sum> of(Indicator indicator, Proof proof, Totals.Row row) {
        var sum = row.of(proof);
        boolean few = REAL.contains(proof) ? REAL.stream().anyMatch(each -> isFew(row.of(each))) : isFew(sum);
        return covers(indicator) && few && sum.synergies() > 0 ? Optional.empty() : Optional.of(sum);
    }

    private static boolean isFew(Totals.Sum sum) {
        return sum.synergies() > 0 && sum.synergies() < FEWEST;
    }
}
