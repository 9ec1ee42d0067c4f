package fr.boucle.reporting.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.Exchange;
import fr.boucle.reporting.Basis;
import fr.boucle.reporting.FunderReport;
import fr.boucle.reporting.FunderReports;
import fr.boucle.synergies.Stage;
import fr.boucle.territory.Territories;
import fr.boucle.web.Press;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A report on paper, as it was frozen. */
@Component
class FunderPaper {
    private static final int MOST_SYNERGIES = 200;

    private final FunderReports reports;
    private final FiguresTelling telling;
    private final Territories territories;
    private final Press press;
    private final Pen pen;

    FunderPaper(FunderReports reports, FiguresTelling telling, Territories territories, Press press, Pen pen) {
        this.reports = reports;
        this.telling = telling;
        this.territories = territories;
        this.press = press;
        this.pen = pen;
    }

    /** A synergy in the list. */
    record Line(long number, @Nullable String title, Exchange exchange, Stage stage, String opened) {}

    void print(FunderReport report, Actor officer, Locale language, OutputStream out) {
        var figures = reports.figures(report.id(), officer);
        var lines = reports.first(MOST_SYNERGIES, report.id(), officer).stream()
                .map(entry -> line(entry, language))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("report", report);
        model.put("figures", figures);
        model.put("told", telling.of(figures, language));
        model.put("synergies", lines);
        model.put("all", figures.synergies());
        model.put("frozen", pen.day(figures.at(), language));
        model.put(
                "club",
                territories
                        .get(report.territories().iterator().next())
                        .settings()
                        .clubName());
        press.print("reporting/report-paper", model, language, out);
    }

    private Line line(Basis.Entry entry, Locale language) {
        var synergy = entry.synergy();
        return new Line(
                synergy.number(),
                synergy.open() ? synergy.title() : null,
                synergy.exchange(),
                synergy.stage(),
                pen.day(synergy.openedOn(), language));
    }
}
