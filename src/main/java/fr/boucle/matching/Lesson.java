package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a decided match says of its pair of families, in the territory of its offer; it counts until revoked. */
@Entity
public class Lesson {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "match_id"))
    private MatchId match;

    @Enumerated(EnumType.STRING)
    private Family offered;

    @Enumerated(EnumType.STRING)
    private Family needed;

    @Enumerated(EnumType.STRING)
    private @Nullable MatchRefusal reason;

    private Instant learnedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    private @Nullable Instant revokedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revoked_by"))
    private @Nullable AccountId revokedBy;

    protected Lesson() {} // for JPA

    /** @param reason why the match was refused or its synergy lost; null where it was kept */
    Lesson(Match match, Families families, @Nullable MatchRefusal reason, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.territory = match.offerTerritory();
        this.match = match.id();
        this.offered = families.offered();
        this.needed = families.needed();
        say(reason, actor, now);
    }

    /** What is offered and what is needed, each by the first thing that its listing is about. */
    record Families(Family offered, Family needed) {
        static Families of(Profile offer, Profile need) {
            return new Families(offer.family(), need.family());
        }

        boolean areKnown() {
            return offered != Family.UNKNOWN && needed != Family.UNKNOWN;
        }
    }

    /** A match that was kept may be lost later: what is said last counts. */
    final void say(@Nullable MatchRefusal reason, Actor actor, Instant now) {
        this.reason = reason;
        this.account = actor.account().orElse(null);
        this.learnedAt = now;
        restore();
    }

    void revoke(Actor officer, Instant now) {
        revokedAt = now;
        revokedBy = officer.account().orElse(null);
    }

    final void restore() {
        revokedAt = null;
        revokedBy = null;
    }

    public UUID id() {
        return id;
    }

    /** Of the offer. */
    public TerritoryId territory() {
        return territory;
    }

    public MatchId match() {
        return match;
    }

    public Family offered() {
        return offered;
    }

    public Family needed() {
        return needed;
    }

    Families families() {
        return new Families(offered, needed);
    }

    /** Why the match was refused or its synergy lost; empty where it was kept. */
    public Optional<MatchRefusal> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant learnedAt() {
        return learnedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
