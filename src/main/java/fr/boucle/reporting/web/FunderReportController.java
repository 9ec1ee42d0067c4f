package fr.boucle.reporting.web;

import fr.boucle.impact.Indicator;
import fr.boucle.impact.Range;
import fr.boucle.kernel.Actor;
import fr.boucle.reporting.Comparison;
import fr.boucle.reporting.FunderReport;
import fr.boucle.reporting.FunderReports;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One report for a funder: how far its writing is, then what it says, and whether the same question has the same answer today. */
@Controller
@RequestMapping("/reports/{id}")
class FunderReportController {
    private static final String LOOK_AGAIN = "3";
    private static final int PERCENT = 100;

    private final FunderReports reports;
    private final FiguresTelling telling;
    private final ReportRows rows;
    private final Pen pen;

    FunderReportController(FunderReports reports, FiguresTelling telling, ReportRows rows, Pen pen) {
        this.reports = reports;
        this.telling = telling;
        this.rows = rows;
        this.pen = pen;
    }

    /** A figure of impact then and now. */
    record Change(String label, String proof, String then, String now, String unit) {}

    /** A count then and now. */
    record Count(String label, String then, String now) {}

    @GetMapping
    String show(@PathVariable UUID id, Actor me, Locale language, Model model, HttpServletResponse response) {
        var report = reports.seenBy(id, me);
        model.addAttribute("row", rows.of(List.of(report), language).get(0));
        model.addAttribute("report", report);
        if (!report.isReady()) {
            var progress = report.progress();
            model.addAttribute("percent", progress.steps() == 0 ? 0 : PERCENT * progress.done() / progress.steps());
            if (progress.state() != FunderReport.State.FAILED) {
                response.setHeader("Refresh", LOOK_AGAIN); // the page comes again by itself, also without JavaScript
            }
            return "reporting/writing";
        }
        var figures = reports.figures(id, me);
        model.addAttribute("figures", figures);
        model.addAttribute("told", telling.of(figures, language));
        model.addAttribute("query", ScopeForm.query(report.scope()));
        model.addAttribute("intact", reports.isIntact(id, me));
        return "reporting/report";
    }

    @PostMapping("/attempt")
    String retry(@PathVariable UUID id, Actor me) {
        reports.retry(id, me);
        return "redirect:/reports/" + id;
    }

    @GetMapping("/comparison")
    String compare(@PathVariable UUID id, Actor me, Locale language, Model model) {
        var compared = reports.compare(id, me);
        model.addAttribute("report", reports.seenBy(id, me));
        model.addAttribute("intact", reports.isIntact(id, me));
        model.addAttribute("compared", compared);
        model.addAttribute("counts", counts(compared, language));
        model.addAttribute("received", changes(compared.received(), language));
        model.addAttribute("originated", changes(compared.originated(), language));
        return "reporting/comparison";
    }

    private List<Count> counts(Comparison compared, Locale language) {
        var steps = compared.steps().stream()
                .map(step ->
                        count(pen.say("reporting.rung." + step.rung(), language), step.then(), step.now(), language));
        var losses = compared.losses().stream()
                .map(loss -> count(pen.loss(loss.reason(), language), loss.then(), loss.now(), language));
        return Stream.concat(steps, losses).toList();
    }

    private Count count(String label, long then, long now, Locale language) {
        return new Count(label, pen.count(then, language), pen.count(now, language));
    }

    private List<Change> changes(List<Comparison.Amount> amounts, Locale language) {
        return amounts.stream()
                .map(amount -> new Change(
                        pen.say("impact.indicator." + amount.indicator(), language),
                        pen.say("impact.proof." + amount.proof(), language),
                        figure(amount.then(), amount.indicator(), language),
                        figure(amount.now(), amount.indicator(), language),
                        pen.say("impact.unit." + amount.indicator(), language)))
                .toList();
    }

    private String figure(BigDecimal value, Indicator indicator, Locale language) {
        return pen.figure(Range.of(value), indicator, language).central();
    }
}
