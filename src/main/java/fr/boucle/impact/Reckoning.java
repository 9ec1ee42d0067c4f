package fr.boucle.impact;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.impact.Assumption.Prices;
import fr.boucle.impact.Factor.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All figures that can be reckoned of a synergy, and what the others wait for. Pure. */
final class Reckoning {
    private static final MaterialId DANGEROUS = MaterialId.of("chemical");

    private final Assumption assumed;
    private final Situation situation;
    private final FactorTable table;
    private final BigDecimal partOfYear;
    private final List<Figure> figures = new ArrayList<>();
    private final Set<Gap> gaps = EnumSet.noneOf(Gap.class);

    /** One figure with what it was reckoned from. */
    record Figure(Indicator indicator, Workings workings) {
        Range value() {
            return indicator.reckon(workings).rounded();
        }
    }

    Reckoning(Assumption assumed, Situation situation, FactorTable table, BigDecimal partOfYear) {
        this.assumed = assumed;
        this.situation = situation;
        this.table = table;
        this.partOfYear = partOfYear;
        if (situation.tonnes() == null) {
            gaps.add(Gap.TONNES);
        } else {
            weigh(Workings.none().with(Input.TONNES, Range.of(situation.tonnes())));
        }
        invest();
        assumed.said()
                .forEach((indicator, amount) ->
                        figures.add(new Figure(indicator, Workings.none().with(Input.STATED, Range.of(amount)))));
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    Set<Gap> gaps() {
        return gaps;
    }

    private void weigh(Workings tonnes) {
        rank(tonnes);
        if (situation.hazardous()) {
            figures.add(new Figure(Indicator.HAZARDOUS, tonnes));
        }
        var virgin = virgin();
        if (virgin.isPresent()) {
            figures.add(new Figure(Indicator.VIRGIN_SAVED, replaced(tonnes)));
        }
        carbon(tonnes, virgin);
        euros(Indicator.GIVER_EUROS, assumed.giver(), Gap.GIVER_PRICES, tonnes);
        euros(Indicator.TAKER_EUROS, assumed.taker(), Gap.TAKER_PRICES, tonnes);
    }

    private void rank(Workings tonnes) {
        if (assumed.fate() == null || situation.before() == null) {
            gaps.add(Gap.FATE);
            return;
        }
        if (kind(assumed.fate()) == Kind.LANDFILL) {
            figures.add(new Figure(Indicator.DIVERTED, tonnes));
        }
        if (situation.after() == null) {
            gaps.add(Gap.TREATMENT);
        } else if (situation.after() < situation.before()) {
            figures.add(new Figure(Indicator.UPGRADED, tonnes));
        }
    }

    private Optional<Factor> virgin() {
        return table.named(assumed.virgin())
                .or(() -> table.nearest(Kind.VIRGIN, situation.needed()))
                .or(() -> table.nearest(Kind.VIRGIN, situation.offered()));
    }

    private Workings replaced(Workings workings) {
        if (assumed.replaced() != null) {
            return workings.with(Input.REPLACED, Range.of(assumed.replaced()));
        }
        gaps.add(Gap.REPLACED);
        return workings.with(
                Input.REPLACED, table.nearest(Kind.REPLACEMENT, List.of()).orElseThrow());
    }

    /** Needs the way, and at least what is replaced or what became of the thing before; the rest counts as nothing. */
    private void carbon(Workings tonnes, Optional<Factor> virgin) {
        var current = current();
        if (virgin.isEmpty()) {
            gaps.add(Gap.VIRGIN);
        }
        if (situation.km() == null) {
            gaps.add(Gap.KM);
            return;
        }
        if (virgin.isEmpty() && current.isEmpty()) {
            return;
        }
        var material = virgin.isPresent() ? replaced(tonnes) : tonnes.with(Input.REPLACED, Range.ZERO);
        var treated = put(put(material, Input.VIRGIN, virgin), Input.CURRENT, current);
        figures.add(new Figure(Indicator.CO2E, moved(put(treated, Input.PREPARATION, preparation()))));
    }

    private Optional<Factor> current() {
        if (assumed.fate() == null) {
            return Optional.empty();
        }
        var thing = situation.hazardous() ? List.of(DANGEROUS) : situation.offered();
        var factor = Optional.ofNullable(kind(assumed.fate())).flatMap(kind -> table.nearest(kind, thing));
        if (factor.isEmpty() && situation.before() != null && situation.before() > 1) {
            gaps.add(Gap.CURRENT);
        }
        return factor;
    }

    private Optional<Factor> preparation() {
        if (assumed.preparation() != null || !situation.treated()) {
            return table.named(assumed.preparation() == null ? "preparation-none" : assumed.preparation());
        }
        var usual = table.nearest(Kind.PREPARATION, situation.offered());
        if (usual.isEmpty()) {
            gaps.add(Gap.PREPARATION);
        }
        return usual;
    }

    private Workings moved(Workings workings) {
        var empty = assumed.emptyReturn();
        var there = workings.with(Input.KM, Range.of(situation.km() == null ? BigDecimal.ZERO : situation.km()));
        var back = empty == null
                ? there.with(
                        Input.EMPTY_RETURN,
                        table.nearest(Kind.EMPTY_RETURN, List.of()).orElseThrow())
                : there.with(Input.EMPTY_RETURN, Range.of(empty));
        return back.with(
                Input.TRANSPORT,
                table.named(assumed.transport())
                        .or(() -> table.nearest(Kind.TRANSPORT, List.of()))
                        .orElseThrow());
    }

    private static Workings put(Workings workings, Input input, Optional<Factor> factor) {
        return factor.map(found -> workings.with(input, found)).orElseGet(() -> workings.with(input, Range.ZERO));
    }

    private void euros(Indicator indicator, @Nullable Prices prices, Gap gap, Workings tonnes) {
        if (prices == null) {
            gaps.add(gap);
        } else {
            figures.add(new Figure(
                    indicator,
                    tonnes.with(Input.BEFORE, Range.of(prices.before())).with(Input.AFTER, Range.of(prices.after()))));
        }
    }

    private void invest() {
        if (assumed.oneOff() != null && assumed.years() != null) {
            var spent = Workings.none()
                    .with(Input.ONE_OFF, Range.of(assumed.oneOff()))
                    .with(Input.YEARS, Range.of(BigDecimal.valueOf(assumed.years())))
                    .with(Input.PART_OF_YEAR, Range.of(partOfYear));
            figures.add(new Figure(Indicator.INVESTMENT, spent));
        }
    }

    /** Which factor tells what a treatment emits; none for reuse. */
    private static @Nullable Kind kind(String operation) {
        return switch (operation) {
            case "D1", "D2", "D3", "D4", "D5", "D12" -> Kind.LANDFILL;
            case "D10", "R1" -> Kind.INCINERATION;
            case "R0" -> null;
            default -> operation.startsWith("D") ? Kind.DISPOSAL : Kind.RECYCLING;
        };
    }
}
