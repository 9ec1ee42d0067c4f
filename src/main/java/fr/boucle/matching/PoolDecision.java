package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What staff decided on a pool, with its listings as they were: kept, so that a synergy is open, or refused. */
@Entity
@Table(name = "pool")
public class PoolDecision {
    /** Where a pool that was decided on stands; dissolved when its synergy was lost. */
    public enum State {
        KEPT,
        REFUSED,
        DISSOLVED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PoolId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    @Enumerated(EnumType.STRING)
    private PoolObject object;

    private String thing;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "pool_listing", joinColumns = @JoinColumn(name = "pool_id"))
    @AttributeOverride(name = "value", column = @Column(name = "listing_id"))
    private Set<ListingId> listings = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable MatchRefusal refusal;

    private @Nullable String remark;
    private Instant decidedAt;

    protected PoolDecision() {} // for JPA

    private PoolDecision(Gathering pool, TerritoryId territory, State state, Instant now) {
        this.id = PoolId.random();
        this.territory = territory;
        this.object = pool.object();
        this.thing = pool.thing().value();
        this.listings.addAll(pool.listings());
        this.state = state;
        this.decidedAt = now;
    }

    static PoolDecision keep(Gathering pool, TerritoryId territory, Instant now) {
        return new PoolDecision(pool, territory, State.KEPT, now);
    }

    static PoolDecision refuse(
            Gathering pool, TerritoryId territory, MatchRefusal reason, @Nullable String remark, Instant now) {
        var decision = new PoolDecision(pool, territory, State.REFUSED, now);
        decision.refusal = reason;
        decision.remark = remark;
        return decision;
    }

    void dissolve() {
        state = State.DISSOLVED;
    }

    void revive() {
        state = State.KEPT;
    }

    /** A pool of these listings, or of some of them, says nothing new. */
    boolean covers(Set<ListingId> others) {
        return listings.containsAll(others);
    }

    public PoolId id() {
        return id;
    }

    /** The territory whose staff decided. */
    public TerritoryId territory() {
        return territory;
    }

    public PoolObject object() {
        return object;
    }

    /** The concept that is shared. */
    public MaterialId thing() {
        return MaterialId.of(thing);
    }

    public Set<ListingId> listings() {
        return Set.copyOf(listings);
    }

    public State state() {
        return state;
    }

    public Optional<MatchRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark).filter(text -> !text.isBlank());
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
