package fr.boucle.reporting.web;

import fr.boucle.impact.Indicator;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Totals;
import fr.boucle.listings.Exchange;
import fr.boucle.reporting.Discretion;
import fr.boucle.reporting.Figures;
import fr.boucle.reporting.Rung;
import fr.boucle.reporting.Scope;
import fr.boucle.reporting.web.Chart.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the figures of a report as tables, each with its chart, on a page and on paper alike. */
@Component
class FiguresTelling {
    static final List<Proof> PROOFS = List.of(Proof.VERIFIED, Proof.EVIDENCED, Proof.DECLARED, Proof.ESTIMATED);

    private final Pen pen;

    FiguresTelling(Pen pen) {
        this.pen = pen;
    }

    /** Figures, told. */
    record Told(
            List<Row> funnel,
            Chart funnelChart,
            List<ImpactRow> received,
            List<Chart> receivedCharts,
            List<ImpactRow> originated,
            List<Row> losses,
            Chart lossesChart,
            Map<String, String> asked) {}

    /**
     * A count.
     *
     * @param percent of the step that it is a part of
     */
    record Row(String label, String count, @Nullable String percent, Chart.Bar bar) {}

    /** An indicator: what is real, then by proof from strong to weak. */
    record ImpactRow(Indicator indicator, String label, List<Cell> cells) {}

    /**
     * One figure of it.
     *
     * @param heading real, or its proof
     * @param figure none where there is nothing, or where it must stay untold
     */
    record Cell(String heading, Pen.@Nullable Figure figure, boolean untold, int synergies) {}

    Told of(Figures figures, Locale language) {
        var funnel = funnel(figures, language);
        var losses = losses(figures, language);
        var funnelChart = Chart.of("funnel", pen.say("reporting.funnel", language), funnel);
        var lossesChart = Chart.of("losses", pen.say("reporting.losses", language), losses);
        return new Told(
                rows(funnel, funnelChart, percents(figures, language)),
                funnelChart,
                impact(figures.received(), language),
                charts(figures.received(), language),
                impact(figures.originated(), language),
                rows(losses, lossesChart, losses.stream().map(loss -> "").toList()),
                lossesChart,
                asked(figures, language));
    }

    private List<Amount> funnel(Figures figures, Locale language) {
        return Arrays.stream(Rung.values())
                .filter(rung -> figures.count(rung).isPresent())
                .map(rung ->
                        amount("reporting.rung." + rung, figures.count(rung).orElse(0L), language))
                .toList();
    }

    private Amount amount(String key, long count, Locale language) {
        return Amount.of(pen.say(key, language), pen.count(count, language), count);
    }

    private List<String> percents(Figures figures, Locale language) {
        return Arrays.stream(Rung.values())
                .filter(rung -> figures.count(rung).isPresent())
                .map(rung -> figures.percent(rung)
                        .map(percent -> pen.say(
                                "reporting.percentOf",
                                language,
                                percent,
                                pen.say("reporting.rung." + rung.whole().orElse(rung), language)))
                        .orElse(""))
                .toList();
    }

    private List<Amount> losses(Figures figures, Locale language) {
        Map<String, Long> byWord = new LinkedHashMap<>();
        figures.losses().forEach((reason, count) -> byWord.merge(pen.loss(reason, language), count, Long::sum));
        return byWord.entrySet().stream()
                .map(loss -> Amount.of(loss.getKey(), pen.count(loss.getValue(), language), loss.getValue()))
                .toList();
    }

    private static List<Row> rows(List<Amount> amounts, Chart chart, List<String> percents) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            var amount = amounts.get(i);
            rows.add(new Row(
                    amount.label(), amount.told(), percents.get(i), chart.bars().get(i)));
        }
        return rows;
    }

    private List<ImpactRow> impact(Totals totals, Locale language) {
        return Arrays.stream(Indicator.values())
                .filter(totals.rows()::containsKey)
                .map(indicator -> row(indicator, totals.of(indicator), language))
                .toList();
    }

    private ImpactRow row(Indicator indicator, Totals.Row row, Locale language) {
        var real = cell(pen.say("impact.real", language), Discretion.real(indicator, row), indicator, language);
        var byProof = PROOFS.stream()
                .map(proof -> cell(
                        pen.say("impact.proof." + proof, language),
                        Discretion.of(indicator, proof, row),
                        indicator,
                        language));
        return new ImpactRow(
                indicator,
                pen.say("impact.indicator." + indicator, language),
                Stream.concat(Stream.of(real), byProof).toList());
    }

    private Cell cell(String heading, Optional<Totals.Sum> sum, Indicator indicator, Locale language) {
        return sum.map(told -> new Cell(
                        heading,
                        told.synergies() == 0 ? null : pen.figure(told.value(), indicator, language),
                        false,
                        told.synergies()))
                .orElseGet(() -> new Cell(heading, null, true, 0));
    }

    private List<Chart> charts(Totals totals, Locale language) {
        return Arrays.stream(Indicator.values())
                .filter(totals.rows()::containsKey)
                .map(indicator -> chart(indicator, totals.of(indicator), language))
                .filter(chart -> !chart.bars().isEmpty())
                .toList();
    }

    private Chart chart(Indicator indicator, Totals.Row row, Locale language) {
        var amounts = PROOFS.stream()
                .flatMap(proof -> Discretion.of(indicator, proof, row)
                        .filter(sum -> sum.synergies() > 0)
                        .map(sum -> amount(proof, sum, indicator, language))
                        .stream())
                .toList();
        return Chart.of(
                indicator.name().toLowerCase(Locale.ROOT), pen.say("impact.indicator." + indicator, language), amounts);
    }

    private Amount amount(Proof proof, Totals.Sum sum, Indicator indicator, Locale language) {
        var figure = pen.figure(sum.value(), indicator, language);
        var told = figure.central() + "\u00a0" + figure.unit()
                + (figure.range() == null ? "" : " (" + figure.range() + ")");
        var value = sum.value();
        return new Amount(
                pen.say("impact.proof." + proof, language),
                told,
                value.low(),
                value.central(),
                value.high(),
                proof == Proof.ESTIMATED);
    }

    /** What was asked for, as label and answer. */
    Map<String, String> asked(Figures figures, Locale language) {
        var scope = figures.scope();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(pen.say("reporting.form.period", language), period(scope, language));
        asked.put(
                pen.say("reporting.form.territories", language),
                String.join(", ", figures.names().territories()));
        put(asked, "section", scope.section() == null ? null : pen.section(scope.section(), language), language);
        put(asked, "workshop", figures.names().workshop(), language);
        put(asked, "owner", figures.names().owner(), language);
        put(asked, "exchange", exchange(scope.exchange(), language), language);
        return asked;
    }

    private void put(Map<String, String> asked, String field, @Nullable String answer, Locale language) {
        if (answer != null) {
            asked.put(pen.say("reporting.form." + field, language), answer);
        }
    }

    private @Nullable String exchange(@Nullable Exchange exchange, Locale language) {
        return exchange == null ? null : pen.say("reporting.exchange." + exchange, language);
    }

    private String period(Scope scope, Locale language) {
        return pen.say(
                "impact.days",
                language,
                pen.day(scope.days().from(), language),
                pen.day(scope.days().until(), language));
    }
}
