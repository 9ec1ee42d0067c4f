package fr.boucle.conversations;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who take part report about conversations: queued for staff who follow them. */
@Service
@Transactional
public class ConversationReports {
    private final ConversationReportRepository reports;
    private final Conversations conversations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConversationReports(
            ConversationReportRepository reports,
            Conversations conversations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.conversations = conversations;
        this.events = events;
        this.clock = clock;
    }

    public ConversationReport report(ConversationId id, String reason, Actor reader) {
        conversations.seenBy(id, reader);
        if (reason.isBlank()) {
            throw new RuleViolation("conversation.report.missing").at("reason");
        }
        return reports.save(new ConversationReport(id, reason, reader, clock.instant()));
    }

    /** A report with the title of what it is about. */
    public record Row(UUID id, ConversationId conversation, String title, String reason) {}

    /** What nobody has looked at yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<Row> open(TerritoryId territory) {
        return reports.open(Team.of(territory));
    }

    public void settle(UUID id, Actor staff) {
        var report = reports.findById(id).orElseThrow(() -> new NotFound("report", id));
        if (!conversations.seenBy(report.conversation(), staff).isFollowedBy(staff)) {
            throw new NotFound("report", id);
        }
        report.settle();
        events.publishEvent(Audited.of(staff, "conversation.reportSettled", report.conversation(), report.reason()));
    }
}
