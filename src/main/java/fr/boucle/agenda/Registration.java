package fr.boucle.agenda;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody comes to a club event, or waits for a place. One for each address; changed only while the event is locked. */
@Entity
public class Registration {

    /** WAITING becomes CONFIRMED in order of arrival, as places come free. */
    public enum State {
        CONFIRMED,
        WAITING,
        CANCELLED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RegistrationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "event_id"))
    private ClubEventId event;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    private String name;
    private String email;
    private @Nullable String companyName;

    @Enumerated(EnumType.STRING)
    private State state;

    private int turn;
    private Instant consentedAt;
    private Instant registeredAt;
    private @Nullable Instant cancelledAt;

    @ElementCollection
    @CollectionTable(name = "registration_link", joinColumns = @JoinColumn(name = "registration_id"))
    @Column(name = "hash")
    private Set<String> links = new HashSet<>();

    protected Registration() {} // for JPA

    /** Nobody yet: it counts once it is entered. */
    static Registration blank(ClubEvent event, String email) {
        var registration = new Registration();
        registration.id = RegistrationId.random();
        registration.event = event.id();
        registration.territory = event.territory();
        registration.email = normalised(email);
        registration.state = State.CANCELLED;
        return registration;
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Takes a place or a turn in the list; whoever had cancelled comes back at its end. */
    void enter(RegistrationDraft draft, boolean free, int turn, Actor actor, Instant now) {
        if (!draft.consents()) {
            throw new RuleViolation("registration.consent.required").at("consent");
        }
        this.name = draft.name().strip();
        this.companyName = draft.company() == null || draft.company().isBlank()
                ? null
                : draft.company().strip();
        this.account = actor.account().orElse(null);
        this.state = free ? State.CONFIRMED : State.WAITING;
        this.turn = turn;
        this.consentedAt = now;
        this.registeredAt = now;
        this.cancelledAt = null;
    }

    void confirm() {
        state = State.CONFIRMED;
    }

    void cancel(Instant now) {
        state = State.CANCELLED;
        cancelledAt = now;
    }

    /** Remembers a letter's secret by its hash. */
    void link(String hash) {
        links.add(hash);
    }

    /** The person who registered while signed in, and officers who were asked to. */
    public boolean isEditableBy(Actor actor) {
        return actor.isOfficerOf(territory)
                || actor.account().filter(person -> person.equals(account)).isPresent();
    }

    public RegistrationId id() {
        return id;
    }

    public ClubEventId event() {
        return event;
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Optional<String> companyName() {
        return Optional.ofNullable(companyName);
    }

    public State state() {
        return state;
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    /** The order of arrival at this event. */
    public int turn() {
        return turn;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** The day, where the event takes place. */
    public LocalDate registeredOn() {
        return LocalDate.ofInstant(registeredAt, ClubEvent.ZONE);
    }
}
