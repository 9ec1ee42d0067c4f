package fr.boucle.listings;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something a company offers or needs. Anyone may read it; only this module's doors may change it. */
@Entity
public class Listing {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ListingId id;

    @Version
    private @Nullable Long version;

    private long number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    private Whereabouts where;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private @Nullable AccountId author;

    @Enumerated(EnumType.STRING)
    private ListingKind kind;

    @Embedded
    private Content content;

    @Embedded
    private Nature nature;

    @Enumerated(EnumType.STRING)
    private ListingState state = ListingState.DRAFT;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "listing_hold", joinColumns = @JoinColumn(name = "listing_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private Set<HoldReason> holds = EnumSet.noneOf(HoldReason.class);

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable ListingId mergedInto;

    @Embedded
    private Origin origin;

    private Instant createdAt;
    private Instant changedAt;

    protected Listing() {} // for JPA

    /** @param where the site's territory and position on the day of writing */
    static Listing draft(ListingDraft draft, Whereabouts where, Nature nature, Origin origin, Instant now) {
        var listing = new Listing();
        listing.id = ListingId.random();
        listing.company = draft.company();
        listing.kind = draft.kind();
        listing.origin = origin;
        listing.createdAt = now;
        listing.fill(draft, where, nature, now);
        return listing;
    }

    void enter(long number, Actor author) {
        this.number = number;
        this.author = author.account().orElse(null);
    }

    void change(ListingDraft draft, Whereabouts where, Nature nature, Instant now) {
        edit(now);
        if (!draft.company().equals(company) || draft.kind() != kind) {
            throw new RuleViolation("listing.kindIsFixed");
        }
        fill(draft, where, nature, now);
    }

    void code(Nature coded, Instant now) {
        edit(now);
        nature = coded;
    }

    private void edit(Instant now) {
        state = state.edited();
        changedAt = now;
    }

    private void fill(ListingDraft draft, Whereabouts where, Nature nature, Instant now) {
        content = Content.of(draft);
        this.where = where;
        this.nature = nature;
        changedAt = now;
    }

    /** Shows it to its audience, or to staff first when there is a reason for it. */
    ListingState publish(Set<HoldReason> reasons, Instant now) {
        holds.clear();
        holds.addAll(reasons);
        return move(reasons.isEmpty() ? ListingState.PUBLISHED : ListingState.HELD, now);
    }

    /** An edit of what is shown brings it back to staff when it brings a reason. */
    void recheck(Set<HoldReason> reasons, Instant now) {
        if (state == ListingState.PUBLISHED && !reasons.isEmpty()) {
            publish(reasons, now);
        } else if (state == ListingState.HELD) {
            holds.clear();
            holds.addAll(reasons.isEmpty() ? EnumSet.of(HoldReason.STAFF) : reasons);
        }
    }

    /** Takes one reason away; the listing is shown when it was the last. */
    void release(HoldReason reason, Instant now) {
        if (state == ListingState.HELD && holds.remove(reason) && holds.isEmpty()) {
            move(ListingState.PUBLISHED, now);
        }
    }

    void hold(Instant now) {
        move(ListingState.HELD, now);
        holds.add(HoldReason.STAFF);
    }

    void confirm(LocalDate until, Instant now) {
        if (state != ListingState.PUBLISHED) {
            throw new RuleViolation("listing.move.impossible");
        }
        prolong(content.period().lastingUntil(until), now);
    }

    void prolong(Period longer, Instant now) {
        content = content.during(longer);
        changedAt = now;
    }

    /** Ends it in favour of another that says the same; what the other says stays as it is. */
    void mergeInto(Listing survivor, Instant now) {
        if (survivor.id.equals(id)) {
            throw new RuleViolation("listing.merge.itself").at("survivor");
        }
        if (!survivor.company.equals(company) || survivor.kind != kind) {
            throw new RuleViolation("listing.merge.noDouble").at("survivor");
        }
        if (survivor.state != ListingState.PUBLISHED) {
            throw new RuleViolation("listing.merge.survivorGone").at("survivor");
        }
        if (state != ListingState.PUBLISHED) {
            throw new RuleViolation("listing.merge.notOnline");
        }
        move(ListingState.MERGED, now);
        mergedInto = survivor.id;
    }

    /** The one place where a listing moves. */
    ListingState move(ListingState to, Instant now) {
        if (!state.next().contains(to)) {
            throw new RuleViolation("listing.move.impossible");
        }
        state = to;
        changedAt = now;
        return to;
    }

    /** Its company's people, and staff of its territory on their behalf. */
    public boolean isEditableBy(Actor actor) {
        return isOwnedBy(actor) || actor.isOfficerOf(where.territory());
    }

    public boolean isOwnedBy(Actor actor) {
        return actor.actsFor(company) || actor.kind() == Actor.Kind.SYSTEM;
    }

    /** Whether it is shown and the reader belongs to its audience, which its territory may have narrowed. */
    boolean isShownTo(Actor actor, Audience widest) {
        return state.isListed() && content.terms().audience().within(widest).includes(actor, where.territory());
    }

    public ListingId id() {
        return id;
    }

    /** Counts the changes, so that an edit of an old reading is refused. Not named as its field: Spring Data would take it for the field. */
    public long revision() {
        return version == null ? 0 : version;
    }

    /** The number that people quote. */
    public long number() {
        return number;
    }

    public TerritoryId territory() {
        return where.territory();
    }

    public ListingKind kind() {
        return kind;
    }

    public Exchange exchange() {
        return content.exchange();
    }

    public String title() {
        return content.title();
    }

    public Rhythm rhythm() {
        return content.rhythm();
    }

    public Period period() {
        return content.period();
    }

    public Family family() {
        return nature.family();
    }

    public Optional<MaterialId> material() {
        return Optional.ofNullable(nature.material());
    }

    public boolean isHazardous() {
        return nature.hazardous();
    }

    public ListingState state() {
        return state;
    }

    /** The listing that stands for it since they were merged. */
    public Optional<ListingId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public Set<HoldReason> holds() {
        return holds.isEmpty() ? EnumSet.noneOf(HoldReason.class) : EnumSet.copyOf(holds);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Sensitive: shown by {@link ListingView} only. */
    Sensitive sensitive() {
        return new Sensitive(company, where, author, content.description(), content.quantity(), content.terms());
    }

    Nature nature() {
        return nature;
    }

    /** The facts that not every reader may see. */
    record Sensitive(
            CompanyId company,
            Whereabouts where,
            @Nullable AccountId author,
            String description,
            @Nullable Quantity quantity,
            Terms terms) {}
}
