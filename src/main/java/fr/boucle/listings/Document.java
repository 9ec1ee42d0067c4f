package fr.boucle.listings;

import fr.boucle.files.FileId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An analysis, a safety data sheet, a specification that goes with a listing. */
@Entity
@Table(name = "listing_document")
public class Document {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "listing_id"))
    private ListingId listing;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private FileId file;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private @Nullable AccountId addedBy;

    private Instant addedAt;

    protected Document() {} // for JPA

    Document(ListingId listing, DocumentKind kind, FileId file, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.listing = listing;
        this.kind = kind;
        this.file = file;
        this.addedBy = actor.account().orElse(null);
        this.addedAt = now;
    }

    /** Another version takes its place. */
    void replace(FileId version, Actor actor, Instant now) {
        file = version;
        addedBy = actor.account().orElse(null);
        addedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ListingId listing() {
        return listing;
    }

    public DocumentKind kind() {
        return kind;
    }

    public FileId file() {
        return file;
    }

    public Optional<AccountId> addedBy() {
        return Optional.ofNullable(addedBy);
    }

    /** When its present version came. */
    public Instant addedAt() {
        return addedAt;
    }
}
