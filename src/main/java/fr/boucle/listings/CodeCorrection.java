package fr.boucle.listings;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Officers say that the waste code of such a text is rather this one; it counts in their territory until revoked. */
@Entity
public class CodeCorrection {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "listing_id"))
    private @Nullable ListingId listing;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    private String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "material_id"))
    private @Nullable MaterialId material;

    private String wasteCode;
    private Instant madeAt;
    private @Nullable Instant revokedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revoked_by"))
    private @Nullable AccountId revokedBy;

    protected CodeCorrection() {} // for JPA

    /** @param material what the words are about, as far as they tell */
    CodeCorrection(Subject subject, @Nullable MaterialId material, String wasteCode, Actor officer, Instant now) {
        this.id = UUID.randomUUID();
        this.territory = subject.territory();
        this.listing = subject.listing();
        this.words = subject.words();
        this.material = material;
        this.wasteCode = wasteCode;
        this.account = officer.account().orElse(null);
        this.madeAt = now;
    }

    /** The text that is corrected: words of a territory, of one of its listings or tried by hand. */
    record Subject(TerritoryId territory, @Nullable ListingId listing, String words) {}

    void revoke(Actor officer, Instant now) {
        revokedAt = now;
        revokedBy = officer.account().orElse(null);
    }

    boolean saysTheSameWordsAs(CodeCorrection other) {
        return words.equalsIgnoreCase(other.words);
    }

    public UUID id() {
        return id;
    }

    public TerritoryId territory() {
        return territory;
    }

    public Optional<ListingId> listing() {
        return Optional.ofNullable(listing);
    }

    public String words() {
        return words;
    }

    public Optional<MaterialId> material() {
        return Optional.ofNullable(material);
    }

    /** A code of the official list, {@code 15 01 03}. */
    public String wasteCode() {
        return wasteCode;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isMadeBy(Actor actor) {
        return account != null && actor.account().filter(account::equals).isPresent();
    }
}
