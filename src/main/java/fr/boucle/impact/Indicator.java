package fr.boucle.impact;

import static fr.boucle.impact.Input.AFTER;
import static fr.boucle.impact.Input.BEFORE;
import static fr.boucle.impact.Input.CURRENT;
import static fr.boucle.impact.Input.EMPTY_RETURN;
import static fr.boucle.impact.Input.KM;
import static fr.boucle.impact.Input.ONE_OFF;
import static fr.boucle.impact.Input.PART_OF_YEAR;
import static fr.boucle.impact.Input.PREPARATION;
import static fr.boucle.impact.Input.REPLACED;
import static fr.boucle.impact.Input.STATED;
import static fr.boucle.impact.Input.TONNES;
import static fr.boucle.impact.Input.TRANSPORT;
import static fr.boucle.impact.Input.VIRGIN;
import static fr.boucle.impact.Input.YEARS;

import java.math.BigDecimal;
import java.util.List;

/** What is counted of a synergy, each with its formula. */
public enum Indicator {
    /** Tonnes that no longer go to landfill. */
    DIVERTED,
    /** Tonnes whose treatment stands higher in the waste hierarchy than before. */
    UPGRADED,
    VIRGIN_SAVED,
    CO2E,
    GIVER_EUROS,
    TAKER_EUROS,
    INVESTMENT,
    HAZARDOUS,
    WATER,
    ENERGY,
    JOBS,
    TRAINING,
    GIFTS,
    /** Euros saved together, where no price of a tonne tells them: a shared round, a bulk purchase. */
    SAVINGS;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** What nobody can reckon: it is said by somebody who knows. */
    public static final List<Indicator> SAID = List.of(WATER, ENERGY, JOBS, TRAINING, GIFTS, SAVINGS);

    /** Only the side that it concerns reads it, and officers. */
    public boolean isPrivate() {
        return this == GIVER_EUROS || this == TAKER_EUROS;
    }

    Range reckon(Workings from) {
        if (from.has(STATED)) {
            return from.get(STATED);
        }
        return switch (this) {
            case CO2E -> carbon(from);
            case VIRGIN_SAVED -> from.get(TONNES).times(from.get(REPLACED));
            case DIVERTED, UPGRADED, HAZARDOUS -> from.get(TONNES);
            case GIVER_EUROS, TAKER_EUROS ->
                from.get(TONNES).times(from.get(BEFORE).minus(from.get(AFTER)));
            case INVESTMENT ->
                Range.ZERO.minus(from.get(ONE_OFF)
                        .times(from.get(PART_OF_YEAR))
                        .per(from.get(YEARS).central()));
            case WATER, ENERGY, JOBS, TRAINING, GIFTS, SAVINGS -> from.get(STATED);
        };
    }

    /** q·(s·EF_virgin + EF_current − EF_preparation) − q·d·(1+e)·EF_tkm, in kg, then t. */
    private static Range carbon(Workings from) {
        var tonnes = from.get(TONNES);
        var avoided = from.get(REPLACED)
                .times(from.get(VIRGIN))
                .plus(from.get(CURRENT))
                .minus(from.get(PREPARATION));
        var moved = from.get(KM).times(Range.ONE.plus(from.get(EMPTY_RETURN))).times(from.get(TRANSPORT));
        return tonnes.times(avoided).minus(tonnes.times(moved)).per(THOUSAND);
    }
}
