package fr.boucle.reporting;

import fr.boucle.reporting.FunderReport.State;
import fr.boucle.reporting.FunderReportRepository.Content;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a report while its reader waits elsewhere: everything is read in one moment of the database, and how far it came
 * is told beside it. One that the end of the process cut off is written when it starts again.
 */
@Component
class ReportWriting {
    private static final Logger log = LoggerFactory.getLogger(ReportWriting.class);

    private final FunderReportRepository reports;
    private final Survey survey;
    private final Clock clock;
    private final TransactionTemplate oneMoment;
    private final TransactionTemplate beside;

    ReportWriting(FunderReportRepository reports, Survey survey, Clock clock, PlatformTransactionManager transactions) {
        this.reports = reports;
        this.survey = survey;
        this.clock = clock;
        beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
    }

    @Async
    @TransactionalEventListener
    public void on(ReportAsked asked) {
        write(asked.report());
    }

    /** An event that is a minute old is given here again, though its report is still being written: it waits its turn. */
    void write(UUID id) {
        var report = reports.find(id).orElseThrow();
        oneMoment.executeWithoutResult(status -> {
            if (!reports.reserve(id)) {
                throw new IllegalStateException("Report " + report.number() + " is being written");
            }
            if (Boolean.TRUE.equals(beside.execute(begun -> reports.begin(id)))) {
                write(report, status);
            }
        });
    }

    private void write(FunderReport report, TransactionStatus moment) {
        try {
            var content = content(report);
            beside.executeWithoutResult(status -> reports.finish(report.id(), content, clock.instant()));
        } catch (RuntimeException e) {
            moment.setRollbackOnly();
            log.error("Report {} could not be written", report.number(), e);
            beside.executeWithoutResult(status -> reports.state(report.id(), State.FAILED));
        }
    }

    private Content content(FunderReport report) {
        var steps = new AtomicInteger();
        try (var synergies = survey.synergies(report.scope())) {
            var basis = new Basis(synergies.iterator(), done -> tell(report.id(), done, steps.get()));
            var figures = Basis.JSON.writeValueAsString(survey.figures(report.scope(), basis, expected -> {
                steps.set(expected);
                tell(report.id(), 0, expected);
            }));
            var bytes = basis.bytes();
            return new Content(figures, bytes, basis.sha256(figures));
        }
    }

    private void tell(UUID id, int done, int steps) {
        beside.executeWithoutResult(status -> reports.progress(id, done, steps));
    }
}
