package fr.boucle.readiness;

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
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The level of one axis of a synergy as somebody saw it from one moment on, and why. */
@Entity
public class Rating {
    @EmbeddedId
    private Key key;

    private int level;
    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rated_by"))
    private @Nullable AccountId ratedBy;

    private Instant ratedAt;

    protected Rating() {} // for JPA

    /** The synergy, the axis, and how often it was rated before. */
    @Embeddable
    record Key(
            @Column(name = "synergy_id") UUID synergy,
            @Enumerated(EnumType.STRING) Axis axis,
            int number) implements Serializable {}

    Rating(SynergyId synergy, Axis axis, int number, Said said, Actor actor, Instant now) {
        this.key = new Key(synergy.value(), axis, number);
        this.level = said.level();
        this.reason = said.reason();
        this.ratedBy = actor.account().orElse(null);
        this.ratedAt = now;
    }

    /** A level and what makes somebody say so. */
    public record Said(int level, String reason) {
        public Said {
            if (level < 1 || level > Axis.HIGHEST) {
                throw new RuleViolation("readiness.level.missing").at("level");
            }
            if (reason.isBlank()) {
                throw new RuleViolation("readiness.reason.missing").at("reason");
            }
            reason = reason.strip();
        }
    }

    public Axis axis() {
        return key.axis();
    }

    public int number() {
        return key.number();
    }

    public int level() {
        return level;
    }

    public String reason() {
        return reason;
    }

    public Optional<AccountId> ratedBy() {
        return Optional.ofNullable(ratedBy);
    }

    public Instant ratedAt() {
        return ratedAt;
    }
}
