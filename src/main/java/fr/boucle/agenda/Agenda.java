package fr.boucle.agenda;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.Territories;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All club events: written, announced, changed, called off and found; and the one door to their registrations. */
@Service
@Transactional
public class Agenda {
    private final ClubEventRepository clubEvents;
    private final Attendance attendance;
    private final ClubEventViews views;
    private final Territories territories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agenda(
            ClubEventRepository clubEvents,
            Attendance attendance,
            ClubEventViews views,
            Territories territories,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clubEvents = clubEvents;
        this.attendance = attendance;
        this.views = views;
        this.territories = territories;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a club event that only officers see. */
    public ClubEventId draft(TerritoryId territory, ClubEventDraft draft, Actor author) {
        return write(territory, draft, author).id();
    }

    /** Writes and announces at once. */
    public ClubEventId publish(TerritoryId territory, ClubEventDraft draft, Actor author) {
        var event = write(territory, draft, author);
        announce(event, author);
        return event.id();
    }

    private ClubEvent write(TerritoryId territory, ClubEventDraft draft, Actor author) {
        if (!author.isOfficerOf(territory)) {
            throw new NotFound("territory", territory);
        }
        knowPlace(draft);
        return clubEvents.save(ClubEvent.draft(territory, draft, author, clock.instant()));
    }

    /** @param version what the editor had read; a newer one refuses the change */
    public void change(ClubEventId id, ClubEventDraft draft, long version, Actor actor) {
        rewrite(id, draft, version, actor);
    }

    /** Changes a draft and announces it, or neither. */
    public void publish(ClubEventId id, ClubEventDraft draft, long version, Actor actor) {
        announce(rewrite(id, draft, version, actor), actor);
    }

    public void publish(ClubEventId id, Actor actor) {
        announce(editable(id, actor), actor);
    }

    private ClubEvent rewrite(ClubEventId id, ClubEventDraft draft, long version, Actor actor) {
        var event = editable(id, actor);
        if (event.version() != version) {
            throw new OptimisticLockingFailureException("club event " + id);
        }
        knowPlace(draft);
        event.change(draft, attendance.confirmed(id), clock.instant());
        attendance.fillUp(event);
        return event;
    }

    private void knowPlace(ClubEventDraft draft) {
        var commune = draft.venue().commune();
        if (commune != null && territories.commune(commune).isEmpty()) {
            throw new RuleViolation("clubEvent.commune.unknown").at("commune");
        }
    }

    private void announce(ClubEvent event, Actor actor) {
        event.publish(clock.instant());
        events.publishEvent(new ClubEventPublished(event.id()));
        events.publishEvent(Audited.of(actor, "agenda.published", event.id(), event.title()));
    }

    public void cancel(ClubEventId id, String reason, Actor actor) {
        editable(id, actor).cancel(reason, clock.instant());
        events.publishEvent(new ClubEventCancelled(id));
        events.publishEvent(Audited.of(actor, "agenda.cancelled", id, reason));
    }

    /** A club event as this reader may see it; what the reader may not know of is not found. */
    @Transactional(readOnly = true)
    public ClubEventView seenBy(ClubEventId id, Actor actor) {
        var event = clubEvents.findById(id).orElseThrow(() -> new NotFound("clubEvent", id));
        return views.of(mustBeVisible(event, actor), actor);
    }

    /** A club event to change, online link and all. */
    @Transactional(readOnly = true)
    public ClubEventView editedBy(ClubEventId id, Actor actor) {
        var view = seenBy(id, actor);
        if (!view.editable()) {
            throw new NotFound("clubEvent", id);
        }
        return view;
    }

    /** What is announced and not over, the next first; cancelled ones among it. */
    @Transactional(readOnly = true)
    public Page<ClubEventView> upcoming(TerritoryId territory, Pageable page, Actor actor) {
        return seen(clubEvents.upcoming(territory, today(), page), actor);
    }

    /** What took place, the last first. */
    @Transactional(readOnly = true)
    public Page<ClubEventView> past(TerritoryId territory, Pageable page, Actor actor) {
        return seen(clubEvents.past(territory, today(), page), actor);
    }

    /** What officers prepare. */
    @Transactional(readOnly = true)
    public List<ClubEventView> drafts(TerritoryId territory, Actor actor) {
        return actor.isOfficerOf(territory) ? views.of(clubEvents.drafts(territory), actor) : List.of();
    }

    /** Takes a place, or a turn in the waiting list when there is none. */
    public RegistrationId register(ClubEventId id, RegistrationDraft draft, Actor actor) {
        return attendance.enter(mustBeVisible(lock(id), actor), draft, actor);
    }

    /** Gives a place back by a letter's link; the first who waits gets it. */
    public void unregister(String secret) {
        var id = attendance.withLink(secret);
        attendance.leave(lock(attendance.eventOf(id)), id);
    }

    public void unregister(RegistrationId id, Actor actor) {
        var event = lock(attendance.eventOf(id));
        if (!attendance.get(id).isEditableBy(actor)) {
            throw new NotFound("registration", id);
        }
        attendance.leave(event, id);
    }

    /** The secret of a cancellation link, made when the letter is written; each letter has its own. */
    public String cancellationToken(RegistrationId id) {
        return attendance.newLink(id);
    }

    /** The registration that a letter's secret belongs to. */
    @Transactional(readOnly = true)
    public RegistrationView registeredBy(String secret, Actor actor) {
        return registration(attendance.withLink(secret), actor);
    }

    /** For whoever holds the id: nobody can guess it. */
    @Transactional(readOnly = true)
    public RegistrationView registration(RegistrationId id, Actor actor) {
        var registration = attendance.get(id);
        var event = clubEvents
                .findById(registration.event())
                .orElseThrow(() -> new NotFound("clubEvent", registration.event()));
        return views.of(registration, event, actor);
    }

    /** Everybody who comes, waits or gave up, in order of arrival: for officers. */
    @Transactional(readOnly = true)
    public List<Registration> registrations(ClubEventId id, Actor actor) {
        editedBy(id, actor);
        return attendance.of(id);
    }

    private LocalDateTime today() {
        return LocalDateTime.ofInstant(clock.instant(), ClubEvent.ZONE);
    }

    private Page<ClubEventView> seen(Page<ClubEvent> found, Actor actor) {
        return new PageImpl<>(views.of(found.getContent(), actor), found.getPageable(), found.getTotalElements());
    }

    private ClubEvent lock(ClubEventId id) {
        return clubEvents.lock(id).orElseThrow(() -> new NotFound("clubEvent", id));
    }

    private ClubEvent editable(ClubEventId id, Actor actor) {
        var event = lock(id);
        if (!event.isEditableBy(actor)) {
            throw new NotFound("clubEvent", id);
        }
        return event;
    }

    private static ClubEvent mustBeVisible(ClubEvent event, Actor actor) {
        if (!event.isVisibleTo(actor)) {
            throw new NotFound("clubEvent", event.id());
        }
        return event;
    }
}
