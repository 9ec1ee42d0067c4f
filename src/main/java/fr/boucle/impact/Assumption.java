package fr.boucle.impact;

import fr.boucle.kernel.RuleViolation;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is assumed of a synergy where nothing is measured; what nobody said is null, and the usual factor stands in.
 *
 * @param fate treatment of the thing before: D1 to D15, R0 to R13
 * @param replaced tonnes of virgin material that one tonne replaces, 0 to 1
 * @param virgin factor of what is replaced
 * @param emptyReturn part of the way back that is driven empty, 0 to 1
 * @param oneOff euros spent once, by all together
 * @param years over which they are spread
 * @param giverShare of every figure, 0 to 1
 * @param persistence years that the effect lasts
 * @param said a year, of what nobody can reckon
 */
public record Assumption(
        @Nullable String fate,
        @Nullable BigDecimal replaced,
        @Nullable String virgin,
        @Nullable String preparation,
        @Nullable String transport,
        @Nullable BigDecimal emptyReturn,
        @Nullable Prices giver,
        @Nullable Prices taker,
        @Nullable BigDecimal oneOff,
        @Nullable Integer years,
        @Nullable BigDecimal giverShare,
        int persistence,
        Map<Indicator, BigDecimal> said) {
    private static final int LONGEST = 50;

    public static final Assumption NONE =
            new Assumption(null, null, null, null, null, null, null, null, null, null, null, 1, Map.of());

    /** Euros for a tonne, transport included; negative for what one is paid. */
    public record Prices(BigDecimal before, BigDecimal after) {}

    public Assumption {
        demandShare(replaced, "replaced");
        demandShare(emptyReturn, "emptyReturn");
        demandShare(giverShare, "giverShare");
        if (oneOff != null && oneOff.signum() < 0) {
            throw new RuleViolation("impact.oneOff.negative").at("oneOff");
        }
        if ((oneOff == null) != (years == null)) {
            throw new RuleViolation("impact.oneOff.years").at(oneOff == null ? "oneOff" : "years");
        }
        demandYears(years, "years");
        demandYears(persistence, "persistence");
        said.values().stream().filter(each -> each.signum() < 0).findAny().ifPresent(each -> {
            throw new RuleViolation("impact.said.negative");
        });
    }

    private static void demandShare(@Nullable BigDecimal share, String field) {
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new RuleViolation("impact.share").at(field);
        }
    }

    private static void demandYears(@Nullable Integer years, String field) {
        if (years != null && (years < 1 || years > LONGEST)) {
            throw new RuleViolation("impact.years").at(field);
        }
    }

    /** A side's prices are its own to say. */
    Assumption withPrices(@Nullable Prices ofGiver, @Nullable Prices ofTaker) {
        return new Assumption(
                fate,
                replaced,
                virgin,
                preparation,
                transport,
                emptyReturn,
                ofGiver,
                ofTaker,
                oneOff,
                years,
                giverShare,
                persistence,
                said);
    }

    Assumption withSaid(Map<Indicator, BigDecimal> others) {
        return new Assumption(
                fate,
                replaced,
                virgin,
                preparation,
                transport,
                emptyReturn,
                giver,
                taker,
                oneOff,
                years,
                giverShare,
                persistence,
                others);
    }
}
