package fr.boucle.impact.web;

import fr.boucle.impact.Assumption;
import fr.boucle.impact.Assumption.Prices;
import fr.boucle.impact.Indicator;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.web.Decimal;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is assumed of a synergy's impact, as typed; shares in percent. */
record AssumptionForm(
        int version,
        @Nullable String fate,
        @Decimal @Nullable String replaced,
        @Nullable String virgin,
        @Nullable String preparation,
        @Nullable String transport,
        @Decimal @Nullable String emptyReturn,
        @Decimal @Nullable String giverBefore,
        @Decimal @Nullable String giverAfter,
        @Decimal @Nullable String takerBefore,
        @Decimal @Nullable String takerAfter,
        @Decimal @Nullable String oneOff,
        @Decimal @Nullable String years,
        @Decimal @Nullable String giverShare,
        @Decimal @Nullable String persistence,
        @Decimal @Nullable String water,
        @Decimal @Nullable String energy,
        @Decimal @Nullable String jobs,
        @Decimal @Nullable String training,
        @Decimal @Nullable String gifts,
        @Decimal @Nullable String savings) {

    static AssumptionForm of(Assumption known, int version) {
        Function<Indicator, @Nullable String> said =
                indicator -> text(known.said().get(indicator));
        return new AssumptionForm(
                version,
                known.fate(),
                percent(known.replaced()),
                known.virgin(),
                known.preparation(),
                known.transport(),
                percent(known.emptyReturn()),
                known.giver() == null ? null : text(known.giver().before()),
                known.giver() == null ? null : text(known.giver().after()),
                known.taker() == null ? null : text(known.taker().before()),
                known.taker() == null ? null : text(known.taker().after()),
                text(known.oneOff()),
                known.years() == null ? null : known.years().toString(),
                percent(known.giverShare()),
                Integer.toString(known.persistence()),
                said.apply(Indicator.WATER),
                said.apply(Indicator.ENERGY),
                said.apply(Indicator.JOBS),
                said.apply(Indicator.TRAINING),
                said.apply(Indicator.GIFTS),
                said.apply(Indicator.SAVINGS));
    }

    Assumption toAssumption() {
        var lasting = whole(persistence, "persistence");
        return new Assumption(
                blank(fate),
                share(replaced),
                blank(virgin),
                blank(preparation),
                blank(transport),
                share(emptyReturn),
                prices(giverBefore, giverAfter, "giverAfter"),
                prices(takerBefore, takerAfter, "takerAfter"),
                number(oneOff),
                whole(years, "years"),
                share(giverShare),
                lasting == null ? 1 : lasting,
                said(water, energy, jobs, training, gifts, savings));
    }

    /** In the order of what can only be said. */
    static Map<Indicator, BigDecimal> said(@Nullable String... typed) {
        Map<Indicator, BigDecimal> said = new EnumMap<>(Indicator.class);
        for (int i = 0; i < typed.length; i++) {
            var number = number(typed[i]);
            if (number != null) {
                said.put(Indicator.SAID.get(i), number);
            }
        }
        return said;
    }

    private static @Nullable Prices prices(@Nullable String before, @Nullable String after, String field) {
        var one = number(before);
        var other = number(after);
        if (one == null && other == null) {
            return null;
        }
        if (one == null || other == null) {
            throw new RuleViolation("impact.prices.both").at(field);
        }
        return new Prices(one, other);
    }

    private static @Nullable String blank(@Nullable String chosen) {
        return chosen == null || chosen.isBlank() ? null : chosen;
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        return Decimal.Check.read(typed).orElse(null);
    }

    private static @Nullable Integer whole(@Nullable String typed, String field) {
        var number = number(typed);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            throw new RuleViolation("impact.years").at(field);
        }
        return number == null ? null : number.intValue();
    }

    private static @Nullable BigDecimal share(@Nullable String percent) {
        var number = number(percent);
        return number == null ? null : number.movePointLeft(2);
    }

    private static @Nullable String percent(@Nullable BigDecimal share) {
        return share == null ? null : text(share.movePointRight(2));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
