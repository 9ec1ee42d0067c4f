package fr.boucle.reporting.web;

import fr.boucle.impact.CountedLine;
import fr.boucle.impact.Indicator;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Totals;
import fr.boucle.kernel.Actor;
import fr.boucle.reporting.Basis;
import fr.boucle.reporting.Discretion;
import fr.boucle.reporting.Figures;
import fr.boucle.reporting.FunderReport;
import fr.boucle.reporting.FunderReports;
import fr.boucle.reporting.Rung;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A report as a workbook: every figure, every synergy, every factor, as they were frozen. */
@Component
class FunderWorkbook {
    private static final List<Indicator> TOLD = Arrays.stream(Indicator.values())
            .filter(indicator -> !Discretion.covers(indicator))
            .toList();

    private final FunderReports reports;
    private final FiguresTelling telling;
    private final Pen pen;

    FunderWorkbook(FunderReports reports, FiguresTelling telling, Pen pen) {
        this.reports = reports;
        this.telling = telling;
        this.pen = pen;
    }

    void write(FunderReport report, Actor officer, Locale language, OutputStream out) {
        var figures = reports.figures(report.id(), officer);
        try (var book = new Spreadsheet(out)) {
            summary(report, figures, book, language);
            funnel(figures, book, language);
            impact("reporting.impact", figures.received(), book, language);
            impact("reporting.originated", figures.originated(), book, language);
            book.sheet(pen.say("reporting.synergies", language), headings(language));
            reports.entries(report.id(), officer, entry -> book.row(synergy(entry, language)));
            losses(figures, book, language);
            factors(figures, book, language);
        }
    }

    private void summary(FunderReport report, Figures figures, Spreadsheet book, Locale language) {
        book.sheet(pen.say("reporting.summary", language)).widths(32, 90);
        book.row(pen.say("reporting.number", language), report.number());
        book.row(pen.say("reporting.form.title", language), report.title());
        telling.asked(figures, language).forEach(book::row);
        book.row(pen.say("reporting.frozen", language), figures.at().toString());
        book.row("SHA-256", report.sha256());
        book.row(pen.say("reporting.form.words", language), report.words());
        Stream.of("once", "proofs", "discretion", "factors.why")
                .forEach(note -> book.row("", pen.say("reporting." + note, language)));
    }

    private void funnel(Figures figures, Spreadsheet book, Locale language) {
        book.sheet(
                        pen.say("reporting.funnel", language),
                        pen.say("reporting.step", language),
                        pen.say("reporting.count", language),
                        "%",
                        pen.say("reporting.partOf", language))
                .widths(48, 12, 8, 48);
        for (var rung : Rung.values()) {
            if (figures.count(rung).isPresent()) {
                book.row(
                        pen.say("reporting.rung." + rung, language),
                        figures.count(rung),
                        figures.percent(rung),
                        rung.whole().map(whole -> pen.say("reporting.rung." + whole, language)));
            }
        }
    }

    private void impact(String title, Totals totals, Spreadsheet book, Locale language) {
        var headings = Stream.of("indicator", "unit", "status", "low", "central", "high", "of")
                .map(heading -> pen.say("reporting.column." + heading, language))
                .toArray(String[]::new);
        book.sheet(pen.say(title, language), headings).widths(34, 10, 14, 14, 14, 14, 12);
        for (var indicator : Indicator.values()) {
            if (totals.rows().containsKey(indicator)) {
                var row = totals.of(indicator);
                impact(indicator, pen.say("impact.real", language), Discretion.real(indicator, row), book, language);
                FiguresTelling.PROOFS.forEach(proof -> impact(
                        indicator,
                        pen.say("impact.proof." + proof, language),
                        Discretion.of(indicator, proof, row),
                        book,
                        language));
            }
        }
    }

    private void impact(
            Indicator indicator, String status, Optional<Totals.Sum> sum, Spreadsheet book, Locale language) {
        var label = pen.say("impact.indicator." + indicator, language);
        var unit = pen.say("impact.unit." + indicator, language);
        if (sum.isEmpty()) {
            book.row(label, unit, status, pen.say("reporting.untold", language));
        } else if (sum.get().synergies() > 0) {
            var value = sum.get().value();
            book.row(
                    label,
                    unit,
                    status,
                    value.low(),
                    value.central(),
                    value.high(),
                    sum.get().synergies());
        }
    }

    private String[] headings(Locale language) {
        var fixed = Stream.of("number", "title", "exchange", "stage", "opened", "completed", "family")
                .map(heading -> pen.say("reporting.column." + heading, language));
        var each = TOLD.stream()
                .flatMap(indicator -> Stream.of("real", "estimated")
                        .map(part -> pen.say(
                                "reporting.column." + part,
                                language,
                                pen.say("impact.indicator." + indicator, language),
                                pen.say("impact.unit." + indicator, language))));
        return Stream.concat(
                        Stream.concat(fixed, each),
                        Stream.of("lines", "factors").map(heading -> pen.say("reporting.column." + heading, language)))
                .toArray(String[]::new);
    }

    private @Nullable Object[] synergy(Basis.Entry entry, Locale language) {
        var synergy = entry.synergy();
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                synergy.number(),
                synergy.open() ? synergy.title() : pen.say("reporting.closedTitle", language),
                pen.say("reporting.exchange." + synergy.exchange(), language),
                pen.say("synergy.stage." + synergy.stage(), language),
                synergy.openedOn(),
                synergy.completedOn(),
                synergy.family() == null ? "" : pen.say("family." + synergy.family(), language)));
        for (var indicator : TOLD) {
            cells.add(sum(entry, indicator, false));
            cells.add(sum(entry, indicator, true));
        }
        var factors = new TreeSet<String>();
        entry.lines().forEach(line -> factors.addAll(line.factors()));
        cells.add(entry.lines().size());
        cells.add(String.join(" ", factors));
        return cells.toArray();
    }

    private static @Nullable BigDecimal sum(Basis.Entry entry, Indicator indicator, boolean estimated) {
        return entry.lines().stream()
                .filter(line -> line.indicator() == indicator)
                .filter(line -> (line.proof() == Proof.ESTIMATED) == estimated)
                .map(CountedLine::value)
                .map(value -> value.central())
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private void losses(Figures figures, Spreadsheet book, Locale language) {
        book.sheet(
                        pen.say("reporting.losses", language),
                        pen.say("reporting.reason", language),
                        pen.say("reporting.count", language))
                .widths(48, 12);
        figures.losses().forEach((reason, count) -> book.row(pen.loss(reason, language), count));
    }

    private void factors(Figures figures, Spreadsheet book, Locale language) {
        var headings = Stream.of("factor", "name", "factorUnit", "source", "sourceId", "year", "version")
                .map(heading -> pen.say("reporting.column." + heading, language))
                .toArray(String[]::new);
        book.sheet(pen.say("reporting.factors", language), headings).widths(26, 48, 16, 32, 32, 8, 10);
        figures.factors()
                .forEach(factor -> book.row(
                        factor.id(),
                        factor.label(language),
                        factor.unit(),
                        factor.source(),
                        factor.sourceId(),
                        factor.year(),
                        factor.version()));
    }
}
