package fr.boucle.law;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.SynergyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a line of a delivery was handed out for a register, in which words and why. */
@Entity
@Immutable
class HandedLine {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "synergy_id"))
    private SynergyId synergy;

    @Column(name = "delivery_id")
    private UUID delivery;

    @Enumerated(EnumType.STRING)
    private Paper paper;

    @Enumerated(EnumType.STRING)
    private Paper.Reason reason;

    private String fingerprint;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "handed_to"))
    private @Nullable AccountId handedTo;

    private Instant handedAt;

    protected HandedLine() {} // for JPA

    /** Which line it is. */
    record Of(SynergyId synergy, UUID delivery, Paper paper) {}

    HandedLine(Of of, Paper.Reason reason, String fingerprint, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.synergy = of.synergy();
        this.delivery = of.delivery();
        this.paper = of.paper();
        this.reason = reason;
        this.fingerprint = fingerprint;
        this.handedTo = actor.account().orElse(null);
        this.handedAt = now;
    }

    /**
     * What the register should hear since the last line of a delivery; empty where none was handed out, or nothing changed.
     *
     * @param earlier the latest last
     */
    static Optional<Paper.Reason> news(List<HandedLine> earlier, String fingerprint, boolean refused) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        var last = earlier.get(earlier.size() - 1);
        if (refused) {
            return Optional.of(Paper.Reason.CANCEL).filter(news -> last.reason != news);
        }
        return Optional.of(Paper.Reason.EDIT).filter(news -> !last.fingerprint.equals(fingerprint));
    }

    /** Why the next line is handed out. The same words again are the same line again: the register counts it once. */
    static Paper.Reason next(List<HandedLine> earlier, String fingerprint, boolean refused) {
        return news(earlier, fingerprint, refused)
                .orElseGet(() -> earlier.isEmpty() ? Paper.Reason.FIRST : earlier.get(earlier.size() - 1).reason);
    }

    UUID delivery() {
        return delivery;
    }

    Paper paper() {
        return paper;
    }

    Paper.Reason reason() {
        return reason;
    }

    Instant handedAt() {
        return handedAt;
    }
}
