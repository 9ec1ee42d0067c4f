package fr.boucle.conversations;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What companies and officers say to each other about one listing or one synergy. */
@Entity
public class Conversation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConversationId id;

    @Embedded
    private Subject subject;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_id"))
    private @Nullable CompanyId asker;

    private String title;
    private boolean named;
    private boolean contactsOpen;
    private boolean closed;
    private long lastNumber;
    private Instant lastAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "conversation_id", nullable = false)
    @OrderBy("role, id")
    private List<Seat> seats = new ArrayList<>();

    protected Conversation() {} // for JPA

    private Conversation(Subject subject, String title, Instant now) {
        this.id = ConversationId.random();
        this.subject = subject;
        this.title = title;
        this.lastAt = now;
    }

    /** All said yes: names and contacts are known to all. */
    static Conversation open(ConversationOpening opening, Instant now) {
        var conversation = new Conversation(opening.subject(), opening.title(), now);
        conversation.named = true;
        conversation.contactsOpen = true;
        conversation.reopen(opening.parties(), opening.followers());
        return conversation;
    }

    /** A company asks about a listing: its owner or, where there is none to be asked, the team of the territory. */
    static Conversation ask(Question question, Instant now) {
        var conversation = new Conversation(Subject.listing(question.listing()), question.title(), now);
        conversation.asker = question.asker();
        conversation.named = question.named();
        conversation.contactsOpen = question.owner() == null;
        conversation.seat(Team.of(question.asker()), question.offer() ? Seat.Role.SEEKER : Seat.Role.OFFERER);
        if (question.owner() == null) {
            conversation.seat(Team.of(question.territory()), Seat.Role.ADDRESSEE);
        } else {
            conversation.seat(Team.of(question.owner()), question.offer() ? Seat.Role.OFFERER : Seat.Role.SEEKER);
            conversation.seat(Team.of(question.territory()), Seat.Role.FOLLOWER);
        }
        return conversation;
    }

    /** For these companies and for no other. */
    final void reopen(Collection<CompanyId> parties, Collection<TerritoryId> followers) {
        closed = false;
        seats.stream().filter(Seat::isACompany).forEach(Seat::leave);
        parties.forEach(company -> seat(Team.of(company), Seat.Role.PARTY));
        followers.forEach(territory -> seat(Team.of(territory), Seat.Role.FOLLOWER));
    }

    private void seat(Team team, Seat.Role role) {
        seatOf(team).ifPresentOrElse(Seat::comeBack, () -> seats.add(new Seat(team, role)));
    }

    /** Nobody writes any more, and only officers read. */
    void close() {
        closed = true;
        seats.stream().filter(Seat::isACompany).forEach(Seat::leave);
    }

    Message post(Message.Said said, Actor author, Instant now) {
        if (!isWrittenBy(author)) {
            throw new RuleViolation("conversation.closed");
        }
        if (!said.files().isEmpty() && !contactsOpen) {
            throw new RuleViolation("conversation.attachments.later").at("attachments");
        }
        lastNumber++;
        lastAt = now;
        return new Message(this, said, author, now);
    }

    /** The people of the companies that take part, and the officers who follow. */
    public boolean isReadBy(Actor actor) {
        return seats.stream().anyMatch(seat -> !seat.isGone() && seat.team().includes(actor));
    }

    public boolean isWrittenBy(Actor actor) {
        return !closed && isReadBy(actor);
    }

    /** Officers, who know all names anyway. */
    public boolean isFollowedBy(Actor actor) {
        return seats.stream().anyMatch(seat -> !seat.isACompany() && seat.team().includes(actor));
    }

    /** Whether this reader may know which companies take part. */
    public boolean isNamedFor(Actor reader) {
        return named || isFollowedBy(reader);
    }

    public Optional<Seat> seatOf(Team team) {
        return seats.stream().filter(seat -> seat.team().equals(team)).findFirst();
    }

    /** The companies that read along besides this team. */
    public List<CompanyId> companiesBeside(Team team) {
        return seats.stream()
                .filter(seat -> !seat.isGone() && !seat.team().equals(team))
                .flatMap(seat -> seat.team().company().stream())
                .toList();
    }

    public ConversationId id() {
        return id;
    }

    public Subject subject() {
        return subject;
    }

    public String title() {
        return title;
    }

    /** False before everybody's yes: contact details are masked. */
    public boolean areContactsOpen() {
        return contactsOpen;
    }

    public boolean isClosed() {
        return closed;
    }

    public long lastNumber() {
        return lastNumber;
    }

    public Instant lastAt() {
        return lastAt;
    }

    public List<Seat> seats() {
        return List.copyOf(seats);
    }
}
