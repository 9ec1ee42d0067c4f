package fr.boucle.reporting.web;

import fr.boucle.reporting.Certificate;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A certificate’s lines as a workbook. */
@Component
class CertificateWorkbook {
    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "stage",
            "indicator",
            "unit",
            "status",
            "from",
            "until",
            "whole",
            "share",
            "low",
            "central",
            "high",
            "lasts",
            "formula",
            "inputs",
            "factors",
            "evidence",
            "line");

    private final CertificateTelling telling;
    private final Pen pen;

    CertificateWorkbook(CertificateTelling telling, Pen pen) {
        this.telling = telling;
        this.pen = pen;
    }

    void write(Certificate certificate, Locale language, OutputStream out) {
        var headings = COLUMNS.stream()
                .map(column -> pen.say("reporting.column." + column, language))
                .toArray(String[]::new);
        try (var book = new Spreadsheet(out)) {
            book.sheet(pen.say("certificate.title", language)).widths(30, 80);
            book.row(pen.say("certificate.number", language), certificate.number());
            book.row(pen.say("certificate.code", language), certificate.code());
            book.row(pen.say("certificate.company", language), certificate.companyName());
            book.row(pen.say("certificate.year", language), certificate.year());
            book.row("SHA-256", certificate.sha256());
            book.row("", pen.say("certificate.means", language));
            book.sheet(pen.say("certificate.lines", language), headings);
            certificate
                    .content()
                    .parts()
                    .forEach(part -> part.lines().forEach(line -> add(part, line, book, language)));
        }
    }

    private void add(Certificate.Part part, Certificate.Line line, Spreadsheet book, Locale language) {
        book.row(
                part.number(),
                part.title(),
                pen.say("synergy.stage." + part.stage(), language),
                pen.say("impact.indicator." + line.indicator(), language),
                pen.say("impact.unit." + line.indicator(), language),
                pen.say("impact.proof." + line.proof(), language),
                line.from(),
                line.until(),
                line.whole().central(),
                line.share(),
                line.claimed().low(),
                line.claimed().central(),
                line.claimed().high(),
                line.persistence(),
                telling.formula(line, language),
                telling.inputs(line, language),
                String.join(
                        "; ",
                        line.factors().values().stream()
                                .map(factor -> telling.factor(factor, language))
                                .toList()),
                String.join("; ", line.evidence()),
                line.id());
    }
}
