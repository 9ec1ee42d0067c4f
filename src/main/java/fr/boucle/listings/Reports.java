package fr.boucle.listings;

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

/** What readers report about listings: queued for staff, who look and decide. */
@Service
@Transactional
public class Reports {
    private final ReportRepository reports;
    private final Listings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(ReportRepository reports, Listings listings, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who sees the listing says what is wrong with it. */
    public ListingReport report(ListingId id, String message, Actor reader) {
        listings.seenBy(id, reader);
        if (message.isBlank()) {
            throw new RuleViolation("listing.report.missing").at("message");
        }
        return reports.save(new ListingReport(id, message, reader, clock.instant()));
    }

    /** What nobody has looked at yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<ListingReport> open(TerritoryId territory) {
        return reports.open(territory);
    }

    public void settle(UUID id, Actor staff) {
        var report = reports.findById(id).orElseThrow(() -> new NotFound("report", id));
        if (!staff.isStaffOf(listings.seenBy(report.listing(), staff).open().territory())) {
            throw new NotFound("report", id);
        }
        report.settle();
        events.publishEvent(Audited.of(staff, "listing.reportSettled", report.listing(), report.message()));
    }
}
