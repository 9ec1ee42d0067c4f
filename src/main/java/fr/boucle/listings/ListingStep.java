package fr.boucle.listings;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step of a listing's life: who, when, to which state, and why. */
@Entity
public class ListingStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "listing_id"))
    private ListingId listing;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    @Enumerated(EnumType.STRING)
    private ListingState state;

    private @Nullable String reason;
    private @Nullable String remark;
    private @Nullable String note;

    protected ListingStep() {} // for JPA

    ListingStep(ListingId listing, ListingState state, Actor actor, Instant at) {
        this.listing = listing;
        this.state = state;
        this.account = actor.account().orElse(null);
        this.at = at;
    }

    /** @param reason a code; @param remark for the author; @param note for staff only */
    ListingStep because(@Nullable String reason, @Nullable String remark, @Nullable String note) {
        this.reason = reason;
        this.remark = remark;
        this.note = note;
        return this;
    }

    public Instant at() {
        return at;
    }

    public ListingState state() {
        return state;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** For staff only. */
    Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
