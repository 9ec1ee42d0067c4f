package fr.boucle.listings;

import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a listing kept for somebody; all of it where no quantity is known. */
@Entity
public class Reservation {

    /** OPEN takes its part away from what remains; RELEASED gives it back; DELIVERED ends it. */
    public enum State {
        OPEN,
        RELEASED,
        DELIVERED
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "listing_id"))
    private ListingId listing;

    private @Nullable BigDecimal amount;
    private String holder;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private Instant madeAt;

    protected Reservation() {} // for JPA

    Reservation(ListingId listing, @Nullable BigDecimal amount, String holder, Instant now) {
        this.id = UUID.randomUUID();
        this.listing = listing;
        this.amount = amount;
        this.holder = holder.strip();
        this.madeAt = now;
    }

    void end(State how) {
        if (state != State.OPEN) {
            throw new RuleViolation("listing.reservation.over");
        }
        state = how;
    }

    boolean counts() {
        return state != State.RELEASED;
    }

    public UUID id() {
        return id;
    }

    /** In the listing's own unit; empty where its quantity is not known. */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    /** For whom, in the owner's words. */
    public String holder() {
        return holder;
    }

    public State state() {
        return state;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
