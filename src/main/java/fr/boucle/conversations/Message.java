package fr.boucle.conversations;

import fr.boucle.files.FileId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that somebody said for a team. It is never changed; its author may be forgotten. */
@Entity
@Table(name = "conversation_message")
public class Message {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "conversation_id"))
    private ConversationId conversation;

    private long number;
    private Instant sentAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId author;

    @Embedded
    private Team team;

    private String text;
    private @Nullable String whole;

    @ElementCollection
    @CollectionTable(name = "conversation_attachment", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private List<FileId> attachments = new ArrayList<>();

    protected Message() {} // for JPA

    /** @param whole what was typed, where contact details are masked in the text */
    record Said(String text, @Nullable String whole, List<FileId> files) {}

    Message(Conversation conversation, Said said, Actor author, Instant now) {
        this.id = UUID.randomUUID();
        this.conversation = conversation.id();
        this.number = conversation.lastNumber();
        this.sentAt = now;
        this.author = author.account().orElse(null);
        this.team = Team.of(author).orElseThrow(() -> new NotFound("conversation", conversation.id()));
        this.text = said.text();
        this.whole = said.whole();
        this.attachments.addAll(said.files());
    }

    /** What was typed for its own team and for officers, what is left of it for others. */
    public String textFor(Actor reader, Conversation conversation) {
        return whole != null && (team.includes(reader) || conversation.isFollowedBy(reader)) ? whole : text;
    }

    /** Contact details in it are hidden from the others. */
    public boolean isMasked() {
        return whole != null;
    }

    public ConversationId conversation() {
        return conversation;
    }

    /** Counts the messages of a conversation. */
    public long number() {
        return number;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Empty when the account is gone. */
    public Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }

    public Team team() {
        return team;
    }

    public List<FileId> attachments() {
        return List.copyOf(attachments);
    }
}
