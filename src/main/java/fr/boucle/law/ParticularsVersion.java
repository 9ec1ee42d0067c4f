package fr.boucle.law;

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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was said for the papers of a synergy from one moment on, until somebody said otherwise. */
@Entity
class ParticularsVersion {
    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Particulars content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by"))
    private @Nullable AccountId saidBy;

    private Instant saidAt;

    protected ParticularsVersion() {} // for JPA

    /** The synergy and how often it was said before. */
    @Embeddable
    record Key(@Column(name = "synergy_id") UUID synergy, int version) implements Serializable {}

    ParticularsVersion(SynergyId synergy, int version, Particulars content, Actor actor, Instant now) {
        this.key = new Key(synergy.value(), version);
        this.content = content;
        this.saidBy = actor.account().orElse(null);
        this.saidAt = now;
    }

    int version() {
        return key.version();
    }

    Particulars content() {
        return content;
    }
}
