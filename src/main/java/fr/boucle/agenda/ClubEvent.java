package fr.boucle.agenda;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.CommuneCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting that a club announces: conference, round table, visit, workshop. Only {@link Agenda} may change it. */
@Entity
public class ClubEvent {
    /** The wall clock that start and end are read on. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClubEventId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    private String title;
    private String summary;
    private String description;

    // Handed to the driver as they are: by way of an instant they would move with the zone of the machine.
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime startsAt;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime endsAt;

    @Embedded
    private Venue venue;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> bodies = List.of();

    private @Nullable Integer capacity;
    private String accessibility;

    @Enumerated(EnumType.STRING)
    private ClubEventState state = ClubEventState.DRAFT;

    private @Nullable String cancellationReason;
    private int revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private @Nullable AccountId createdBy;

    private Instant createdAt;
    private Instant changedAt;

    protected ClubEvent() {} // for JPA

    static ClubEvent draft(TerritoryId territory, ClubEventDraft draft, Actor author, Instant now) {
        var event = new ClubEvent();
        event.id = ClubEventId.random();
        event.territory = territory;
        event.createdBy = author.account().orElse(null);
        event.createdAt = now;
        event.fill(draft, now);
        return event;
    }

    /** @param confirmed how many have a place already: nobody loses one by a change */
    void change(ClubEventDraft draft, long confirmed, Instant now) {
        if (state == ClubEventState.CANCELLED) {
            throw new RuleViolation("clubEvent.change.cancelled");
        }
        if (draft.capacity() != null && draft.capacity() >= 1 && draft.capacity() < confirmed) {
            throw new RuleViolation("clubEvent.capacity.belowRegistered", confirmed).at("capacity");
        }
        boolean moved = !draft.start().equals(startsAt);
        fill(draft, now);
        if (state == ClubEventState.PUBLISHED) {
            if (moved) {
                refusePast(now);
            }
            revision++;
        }
    }

    private void fill(ClubEventDraft draft, Instant now) {
        check(draft);
        title = draft.title().strip();
        summary = draft.summary().strip();
        description = draft.description().strip();
        startsAt = draft.start();
        endsAt = draft.end();
        venue = draft.venue();
        themes = List.copyOf(draft.themes());
        bodies = List.copyOf(draft.bodies());
        capacity = draft.capacity();
        accessibility = draft.accessibility().strip();
        changedAt = now;
    }

    private static void check(ClubEventDraft draft) {
        if (draft.title().isBlank()) {
            throw new RuleViolation("clubEvent.title.required").at("title");
        }
        if (!draft.end().isAfter(draft.start())) {
            throw new RuleViolation("clubEvent.end.beforeStart").at("endTime");
        }
        if (draft.bodies().isEmpty()) {
            throw new RuleViolation("clubEvent.bodies.required").at("bodies");
        }
        if (draft.capacity() != null && draft.capacity() < 1) {
            throw new RuleViolation("clubEvent.capacity.positive").at("capacity");
        }
    }

    void publish(Instant now) {
        if (state != ClubEventState.DRAFT) {
            throw new RuleViolation("clubEvent.publish.draftsOnly");
        }
        refusePast(now);
        state = ClubEventState.PUBLISHED;
        changedAt = now;
    }

    private void refusePast(Instant now) {
        if (hasBegun(now)) {
            throw new RuleViolation("clubEvent.publish.past").at("startDate");
        }
    }

    void cancel(String reason, Instant now) {
        if (reason.isBlank()) {
            throw new RuleViolation("clubEvent.cancel.reason").at("reason");
        }
        if (state != ClubEventState.PUBLISHED || isOver(now)) {
            throw new RuleViolation("clubEvent.cancel.announcedOnly");
        }
        state = ClubEventState.CANCELLED;
        cancellationReason = reason.strip();
        revision++;
        changedAt = now;
    }

    public boolean isEditableBy(Actor actor) {
        return actor.isOfficerOf(territory);
    }

    public boolean isVisibleTo(Actor actor) {
        return state != ClubEventState.DRAFT || isEditableBy(actor);
    }

    /** Announced, and not begun yet. */
    public boolean takesRegistrations(Instant now) {
        return state == ClubEventState.PUBLISHED && !hasBegun(now);
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt.atZone(ZONE).toInstant());
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt.atZone(ZONE).toInstant());
    }

    public boolean isCancelled() {
        return state == ClubEventState.CANCELLED;
    }

    public ClubEventId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public TerritoryId territory() {
        return territory;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String description() {
        return description;
    }

    /** On the wall clock of {@link #ZONE}. */
    public LocalDateTime start() {
        return startsAt;
    }

    /** On the wall clock of {@link #ZONE}. */
    public LocalDateTime end() {
        return endsAt;
    }

    public String placeName() {
        return venue.name();
    }

    public String address() {
        return venue.address();
    }

    /** Empty when people only meet from afar. */
    public Optional<CommuneCode> commune() {
        return Optional.ofNullable(venue.commune());
    }

    /** Whether one can follow from afar; the link itself is for registered people. */
    public boolean isOnline() {
        return venue.onlineLink() != null;
    }

    public List<String> themes() {
        return themes;
    }

    /** Who organises it together. */
    public List<String> bodies() {
        return bodies;
    }

    public Optional<Integer> capacity() {
        return Optional.ofNullable(capacity);
    }

    public String accessibility() {
        return accessibility;
    }

    public ClubEventState state() {
        return state;
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    /** How often it changed since it was announced: what calendars compare. */
    public int revision() {
        return revision;
    }

    public Optional<AccountId> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Holds the online link: handed on by {@link ClubEventView} only. */
    Venue venue() {
        return venue;
    }
}
