package fr.boucle.agenda;

import fr.boucle.agenda.Registration.State;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Secrets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who has a place and who waits. Every change is made while the event's row is locked, so that no place is given twice. */
@Component
class Attendance {
    private final RegistrationRepository registrations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendance(RegistrationRepository registrations, ApplicationEventPublisher events, Clock clock) {
        this.registrations = registrations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An address that is registered already is not told so on the page: its owner gets the letter again.
     *
     * @param event locked
     */
    RegistrationId enter(ClubEvent event, RegistrationDraft draft, Actor actor) {
        if (!event.takesRegistrations(clock.instant())) {
            throw new RuleViolation("registration.closed");
        }
        var registration = registrations
                .findByEventAndEmail(event.id(), Registration.normalised(draft.email()))
                .orElseGet(() -> Registration.blank(event, draft.email()));
        if (registration.isCancelled()) {
            int turn = registrations.lastTurn(event.id()) + 1;
            registration.enter(draft, free(event) > 0, turn, actor, clock.instant());
            registrations.save(registration);
        }
        tell(registration);
        return registration.id();
    }

    /** @param event locked, before the registration was read */
    void leave(ClubEvent event, RegistrationId id) {
        var registration = get(id);
        if (!registration.isCancelled()) {
            registration.cancel(clock.instant());
            fillUp(event);
        }
    }

    /** Gives what is free to those who wait, in order of arrival. */
    void fillUp(ClubEvent event) {
        if (event.takesRegistrations(clock.instant())) {
            registrations.waiting(event.id()).stream().limit(free(event)).forEach(next -> {
                next.confirm();
                tell(next);
            });
        }
    }

    private void tell(Registration registration) {
        events.publishEvent(
                registration.isConfirmed()
                        ? new RegistrationConfirmed(registration.id())
                        : new RegistrationWaiting(registration.id()));
    }

    List<Registration> of(ClubEventId event) {
        return registrations.findByEventOrderByTurn(event);
    }

    long confirmed(ClubEventId event) {
        return registrations.countByEventAndState(event, State.CONFIRMED);
    }

    private long free(ClubEvent event) {
        return event.capacity()
                .map(capacity -> Math.max(0, capacity - confirmed(event.id())))
                .orElse(Long.MAX_VALUE);
    }

    Registration get(RegistrationId id) {
        return registrations.findById(id).orElseThrow(() -> new NotFound("registration", id));
    }

    ClubEventId eventOf(RegistrationId id) {
        return registrations.eventOf(id).orElseThrow(() -> new NotFound("registration", id));
    }

    String newLink(RegistrationId id) {
        var secret = Secrets.random();
        get(id).link(Secrets.hash(secret));
        return secret;
    }

    RegistrationId withLink(String secret) {
        return registrations.withLink(Secrets.hash(secret)).orElseThrow(() -> new NotFound("registration", "link"));
    }
}
