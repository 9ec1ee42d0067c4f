package fr.boucle.synergies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What left on a day and whether it arrived as agreed; of something shared, one use of it. */
@Entity
public class Delivery {
    @Id
    private UUID id;

    private LocalDate day;
    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    private boolean measured;

    @Enumerated(EnumType.STRING)
    @Column(name = "shared_use")
    private @Nullable SharedUse use;

    private @Nullable String reference;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private @Nullable AccountId recordedBy;

    private Instant recordedAt;
    private @Nullable Boolean accepted;
    private @Nullable String refusal;
    private @Nullable Instant receivedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "received_by"))
    private @Nullable AccountId receivedBy;

    protected Delivery() {} // for JPA

    /**
     * What is said of a delivery.
     *
     * @param quantity empty for a use whose amount says nothing
     * @param measured weighed or counted, not estimated
     * @param use of something shared, what it was
     * @param reference of the consignment note or the weighing ticket
     */
    public record Note(
            LocalDate day,
            Optional<Quantity> quantity,
            boolean measured,
            @Nullable SharedUse use,
            @Nullable String reference) {}

    /** What was done together with something shared. */
    public enum SharedUse {
        ROUND,
        PURCHASE,
        TRAINING,
        LOAN,
        OTHER
    }

    /** @param shared a use of something shared, which says what was done; otherwise a delivery, which says how much */
    Delivery(Note note, boolean shared, Actor actor, Instant now) {
        if (shared && note.use() == null) {
            throw new RuleViolation("synergy.delivery.which").at("use");
        }
        if (!shared && note.quantity().filter(each -> !each.isZero()).isEmpty()) {
            throw new RuleViolation("synergy.delivery.missing").at("amount");
        }
        id = UUID.randomUUID();
        day = note.day();
        amount = note.quantity().map(Quantity::amount).orElse(null);
        unit = note.quantity().map(Quantity::unit).orElse(null);
        measured = note.measured();
        use = shared ? note.use() : null;
        reference = note.reference() == null || note.reference().isBlank()
                ? null
                : note.reference().strip();
        recordedBy = actor.account().orElse(null);
        recordedAt = now;
    }

    /** The one who takes says whether it arrived as agreed; that is said once. */
    void receive(boolean asAgreed, @Nullable String why, Actor actor, Instant now) {
        if (accepted != null) {
            throw new RuleViolation("synergy.receipt.said");
        }
        if (!asAgreed && (why == null || why.isBlank())) {
            throw new RuleViolation("synergy.receipt.why").at("refusal");
        }
        accepted = asAgreed;
        refusal = asAgreed || why == null ? null : why.strip();
        receivedBy = actor.account().orElse(null);
        receivedAt = now;
    }

    /** Measured, or a use that was made, and not refused. */
    public boolean isReal() {
        return (measured || use != null) && !isRefused();
    }

    public boolean isRefused() {
        return Boolean.FALSE.equals(accepted);
    }

    /** Nobody has said yet whether it arrived as agreed. */
    public boolean isUnderWay() {
        return accepted == null;
    }

    public UUID id() {
        return id;
    }

    public LocalDate day() {
        return day;
    }

    public Optional<Quantity> quantity() {
        return amount == null || unit == null ? Optional.empty() : Optional.of(new Quantity(amount, unit));
    }

    public boolean isMeasured() {
        return measured;
    }

    public Optional<SharedUse> use() {
        return Optional.ofNullable(use);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** Why it was not taken as it came. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Optional<AccountId> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    public Optional<AccountId> receivedBy() {
        return Optional.ofNullable(receivedBy);
    }
}
