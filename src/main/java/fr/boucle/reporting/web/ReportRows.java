package fr.boucle.reporting.web;

import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.reporting.FunderReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports in a list: who asked for which, and when. */
@Component
class ReportRows {
    private final Accounts accounts;
    private final Pen pen;

    ReportRows(Accounts accounts, Pen pen) {
        this.accounts = accounts;
        this.pen = pen;
    }

    /** A report with the words for its day and its author. */
    record Row(FunderReport report, String asked, @Nullable String by) {}

    List<Row> of(List<FunderReport> reports, Locale language) {
        var names = accounts.named(reports.stream()
                .map(FunderReport::askedBy)
                .flatMap(Optional::stream)
                .toList());
        return reports.stream()
                .map(report -> new Row(
                        report,
                        pen.day(report.askedAt(), language),
                        report.askedBy().map(names::get).map(Account::name).orElse(null)))
                .toList();
    }
}
