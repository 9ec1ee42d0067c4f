package fr.boucle.conversations;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part tells staff that something is wrong with a conversation. It only queues: staff decide. */
@Entity
public class ConversationReport {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "conversation_id"))
    private ConversationId conversation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    private String reason;
    private Instant madeAt;
    private boolean settled;

    protected ConversationReport() {} // for JPA

    ConversationReport(ConversationId conversation, String reason, Actor reader, Instant now) {
        this.id = UUID.randomUUID();
        this.conversation = conversation;
        this.account = reader.account().orElse(null);
        this.reason = reason.strip();
        this.madeAt = now;
    }

    void settle() {
        settled = true;
    }

    public UUID id() {
        return id;
    }

    public ConversationId conversation() {
        return conversation;
    }

    public String reason() {
        return reason;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
