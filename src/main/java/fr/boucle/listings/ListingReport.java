package fr.boucle.listings;

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

/** A reader tells staff that something is wrong with a listing. It only queues: staff decide. */
@Entity
public class ListingReport {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "listing_id"))
    private ListingId listing;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    private String message;
    private Instant madeAt;
    private boolean settled;

    protected ListingReport() {} // for JPA

    ListingReport(ListingId listing, String message, Actor reader, Instant now) {
        this.id = UUID.randomUUID();
        this.listing = listing;
        this.account = reader.account().orElse(null);
        this.message = message.strip();
        this.madeAt = now;
    }

    void settle() {
        settled = true;
    }

    public UUID id() {
        return id;
    }

    public ListingId listing() {
        return listing;
    }

    public String message() {
        return message;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
