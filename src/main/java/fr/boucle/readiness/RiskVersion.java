package fr.boucle.readiness;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.SynergyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said of a risk from one moment on, until somebody said otherwise. */
@Entity
public class RiskVersion {
    @EmbeddedId
    private Key key;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "synergy_id"))
    private SynergyId synergy;

    @Embedded
    private Risk risk;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by"))
    private @Nullable AccountId saidBy;

    private Instant saidAt;

    protected RiskVersion() {} // for JPA

    /** The risk and how often it was changed, from 1. */
    @Embeddable
    record Key(@Column(name = "risk_id") UUID risk, int number) implements Serializable {}

    RiskVersion(Key key, SynergyId synergy, Risk risk, Actor actor, Instant now) {
        this.key = key;
        this.synergy = synergy;
        this.risk = risk;
        this.saidBy = actor.account().orElse(null);
        this.saidAt = now;
    }

    public UUID id() {
        return key.risk();
    }

    public int number() {
        return key.number();
    }

    public SynergyId synergy() {
        return synergy;
    }

    public Risk risk() {
        return risk;
    }

    public Optional<AccountId> saidBy() {
        return Optional.ofNullable(saidBy);
    }

    public Instant saidAt() {
        return saidAt;
    }
}
