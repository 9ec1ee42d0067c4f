package fr.boucle.quality;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.SynergyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The limits that the taker sets from one moment on, until they are set anew. */
@Entity
public class Tolerance {
    static final int MOST = 8;

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Limit> limits;

    private String why;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by"))
    private @Nullable AccountId saidBy;

    private Instant saidAt;

    protected Tolerance() {} // for JPA

    /** The synergy, and how often limits were set, from 1. */
    @Embeddable
    record Key(@Column(name = "synergy_id") UUID synergy, int version) implements Serializable {}

    Tolerance(SynergyId synergy, int version, Limits said, Actor actor, Instant now) {
        this.key = new Key(synergy.value(), version);
        this.limits = said.limits();
        this.why = said.why();
        this.saidBy = actor.account().orElse(null);
        this.saidAt = now;
    }

    /** Limits as they are to be set, and why. */
    public record Limits(List<Limit> limits, String why) {
        public Limits {
            limits = List.copyOf(limits);
            why = why.strip();
            if (limits.isEmpty()) {
                throw new RuleViolation("quality.limit.name").at("names");
            }
            if (limits.size() > MOST
                    || limits.stream().map(Limit::name).distinct().count() < limits.size()) {
                throw new RuleViolation("quality.limit.twice").at("names");
            }
            if (why.isEmpty()) {
                throw new RuleViolation("quality.limit.why").at("why");
            }
        }
    }

    public int version() {
        return key.version();
    }

    public List<Limit> limits() {
        return limits;
    }

    public String why() {
        return why;
    }

    public Optional<AccountId> saidBy() {
        return Optional.ofNullable(saidBy);
    }

    public Instant saidAt() {
        return saidAt;
    }
}
