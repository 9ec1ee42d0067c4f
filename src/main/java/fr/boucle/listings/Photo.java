package fr.boucle.listings;

import fr.boucle.files.FileId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo of what a listing offers or needs, with its words for those who do not see it. The first one is the cover. */
@Entity
@Table(name = "listing_photo")
public class Photo {
    public static final int LONGEST_DESCRIPTION = 300;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "listing_id"))
    private ListingId listing;

    private int place;
    private String description = "";

    @Embedded
    @AttributeOverride(name = "file.value", column = @Column(name = "large_id"))
    @AttributeOverride(name = "width", column = @Column(name = "large_width"))
    @AttributeOverride(name = "height", column = @Column(name = "large_height"))
    private Print large;

    @Embedded
    @AttributeOverride(name = "file.value", column = @Column(name = "small_id"))
    @AttributeOverride(name = "width", column = @Column(name = "small_width"))
    @AttributeOverride(name = "height", column = @Column(name = "small_height"))
    private Print small;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private @Nullable AccountId addedBy;

    private Instant addedAt;

    protected Photo() {} // for JPA

    /** A file, and its size in pixels: a page keeps that much room before it arrives. */
    @Embeddable
    public record Print(FileId file, int width, int height) {}

    Photo(ListingId listing, Print large, Print small, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.listing = listing;
        this.large = large;
        this.small = small;
        this.addedBy = actor.account().orElse(null);
        this.addedAt = now;
    }

    void describe(String words) {
        var said = words.strip();
        if (said.length() > LONGEST_DESCRIPTION) {
            throw new RuleViolation("form.tooLong").at("description");
        }
        description = said;
    }

    /** Counts from 0, the cover. */
    void stand(int at) {
        place = at;
    }

    public UUID id() {
        return id;
    }

    public ListingId listing() {
        return listing;
    }

    /** Empty until somebody describes it. */
    public String description() {
        return description;
    }

    public Print large() {
        return large;
    }

    public Print small() {
        return small;
    }
}
