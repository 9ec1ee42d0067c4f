package fr.boucle.listings;

import fr.boucle.kernel.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends listings whose last day has passed, and warns a week before. */
@Component
class Expiry {
    static final int WARNING_DAYS = 7;

    private final ListingRepository listings;
    private final StepRepository steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Expiry(ListingRepository listings, StepRepository steps, ApplicationEventPublisher events, Clock clock) {
        this.listings = listings;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 4 * * *")
    @Transactional
    void endOverdue() {
        for (var listing : listings.overdue(LocalDate.now(clock))) {
            listing.move(ListingState.EXPIRED, clock.instant());
            steps.save(new ListingStep(listing.id(), ListingState.EXPIRED, Actor.system(), clock.instant()));
            events.publishEvent(new ListingWithdrawn(listing.id()));
        }
    }

    /** Every day of the last week: a night without a server loses no warning, and the letter is written once. */
    @Scheduled(cron = "0 30 7 * * *")
    @Transactional
    void warn() {
        var today = LocalDate.now(clock);
        for (var listing : listings.ending(today, today.plusDays(WARNING_DAYS))) {
            listing.period().until().ifPresent(end -> events.publishEvent(new ListingExpiring(listing.id(), end)));
        }
    }
}
