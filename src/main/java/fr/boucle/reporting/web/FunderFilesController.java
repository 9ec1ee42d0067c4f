package fr.boucle.reporting.web;

import fr.boucle.impact.Indicator;
import fr.boucle.impact.Totals;
import fr.boucle.kernel.Actor;
import fr.boucle.reporting.Discretion;
import fr.boucle.reporting.FunderReport;
import fr.boucle.reporting.FunderReports;
import fr.boucle.reporting.Rung;
import fr.boucle.web.Download;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A report as files: to be read, to be reckoned with, to be read by machines. */
@Controller
@RequestMapping("/reports/{id}")
class FunderFilesController {
    private final FunderReports reports;
    private final FunderPaper paper;
    private final FunderWorkbook workbook;

    FunderFilesController(FunderReports reports, FunderPaper paper, FunderWorkbook workbook) {
        this.reports = reports;
        this.paper = paper;
        this.workbook = workbook;
    }

    @GetMapping("/report.pdf")
    ResponseEntity<StreamingResponseBody> paper(@PathVariable UUID id, Actor me, Locale language) {
        var report = reports.seenBy(id, me);
        reports.figures(id, me); // refused before the first byte leaves
        return Attachment.of(
                name(report, "pdf"), MediaType.APPLICATION_PDF, out -> paper.print(report, me, language, out));
    }

    @GetMapping("/report.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable UUID id, Actor me, Locale language) {
        var report = reports.seenBy(id, me);
        reports.figures(id, me);
        return Attachment.of(
                name(report, "xlsx"), Attachment.WORKBOOK, out -> workbook.write(report, me, language, out));
    }

    @GetMapping("/report.csv")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Actor me) {
        var report = reports.seenBy(id, me);
        var figures = reports.figures(id, me);
        var sheet = Sheet.of("table", "row", "status", "low", "central", "high", "synergies");
        for (var rung : Rung.values()) {
            figures.count(rung).ifPresent(count -> sheet.row("funnel", rung, "", "", count, "", ""));
        }
        add("received", figures.received(), sheet);
        add("originated", figures.originated(), sheet);
        figures.losses().forEach((reason, count) -> sheet.row("losses", reason, "", "", count, "", ""));
        return Download.of(name(report, "csv"), "text/csv;charset=UTF-8", sheet.bytes());
    }

    private static void add(String table, Totals totals, Sheet sheet) {
        for (var indicator : Indicator.values()) {
            var row = totals.of(indicator);
            for (var proof : FiguresTelling.PROOFS) {
                Discretion.of(indicator, proof, row)
                        .filter(sum -> sum.synergies() > 0)
                        .ifPresent(sum -> sheet.row(
                                table,
                                indicator,
                                proof,
                                sum.value().low(),
                                sum.value().central(),
                                sum.value().high(),
                                sum.synergies()));
            }
        }
    }

    private static String name(FunderReport report, String kind) {
        return "boucle-report-" + report.number() + "." + kind;
    }
}
