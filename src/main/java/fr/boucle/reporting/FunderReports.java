package fr.boucle.reporting;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.reporting.FunderReport.State;
import fr.boucle.reporting.FunderReportRepository.Content;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All reports for funders: asked for by staff, read by the officers of all their territories. */
@Service
@Transactional
public class FunderReports {
    private final FunderReportRepository reports;
    private final Survey survey;
    private final Choices choices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FunderReports(
            FunderReportRepository reports,
            Survey survey,
            Choices choices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.survey = survey;
        this.choices = choices;
        this.events = events;
        this.clock = clock;
    }

    /** It is written in the background. */
    public UUID ask(FunderReport.Request request, Actor staff) {
        if (!choices.territories(staff).containsAll(request.scope().territories())
                || !staff.isStaffOf(staff.territory().orElseThrow())) {
            throw new NotFound("report", "of others' territory");
        }
        if (request.title().isBlank()) {
            throw new RuleViolation("form.required").at("title");
        }
        var id = reports.add(request, staff.account(), clock.instant());
        events.publishEvent(new ReportAsked(id));
        events.publishEvent(Audited.of(staff, "reporting.reportAsked", id, request.title()));
        return id;
    }

    /** Writes one again that could not be written. */
    public void retry(UUID id, Actor staff) {
        if (seenBy(id, staff).progress().state() != State.FAILED) {
            throw new RuleViolation("reporting.report.written");
        }
        reports.state(id, State.WAITING);
        events.publishEvent(new ReportAsked(id));
    }

    @Transactional(readOnly = true)
    public List<FunderReport> of(Actor officer) {
        return reports.within(choices.territories(officer));
    }

    @Transactional(readOnly = true)
    public FunderReport seenBy(UUID id, Actor officer) {
        var mine = choices.territories(officer);
        return reports.find(id)
                .filter(report -> mine.containsAll(report.territories()))
                .orElseThrow(() -> new NotFound("report", id));
    }

    /** As they were frozen. */
    @Transactional(readOnly = true)
    public Figures figures(UUID id, Actor officer) {
        return read(content(id, officer));
    }

    /** Each synergy that it rests on, one after the other. */
    @Transactional(readOnly = true)
    public void entries(UUID id, Actor officer, Consumer<Basis.Entry> each) {
        Basis.read(content(id, officer).basis(), each);
    }

    /** The first that it rests on. */
    @Transactional(readOnly = true)
    public List<Basis.Entry> first(int most, UUID id, Actor officer) {
        List<Basis.Entry> first = new ArrayList<>();
        Basis.read(content(id, officer).basis(), most, first::add);
        return first;
    }

    /** What is kept still has the fingerprint of the day when it was written. */
    @Transactional(readOnly = true)
    public boolean isIntact(UUID id, Actor officer) {
        var content = content(id, officer);
        return Basis.isIntact(content.basis(), content.figures(), content.sha256());
    }

    /** The same question asked today. */
    @Transactional(readOnly = true)
    public Comparison compare(UUID id, Actor officer) {
        var content = content(id, officer);
        var then = read(content);
        try (var synergies = survey.synergies(then.scope())) {
            var basis = new Basis(synergies.iterator(), done -> {});
            var now = survey.figures(then.scope(), basis, expected -> {});
            return Comparison.of(then, now, content.basis(), basis.bytes());
        }
    }

    private Content content(UUID id, Actor officer) {
        return reports.content(seenBy(id, officer).id()).orElseThrow(() -> new NotFound("report", id));
    }

    private static Figures read(Content content) {
        return Basis.JSON.readValue(content.figures(), Figures.class);
    }
}
