package fr.boucle.contracts;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The words of a contract as somebody kept them; the next version is another row. */
@Entity
public class ContractVersion {
    @EmbeddedId
    private Key key;

    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Clause> clauses;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kept_by"))
    private @Nullable AccountId keptBy;

    private Instant keptAt;

    protected ContractVersion() {} // for JPA

    /** The synergy, the kind, and how often it was kept before. */
    @Embeddable
    record Key(
            @Column(name = "synergy_id") UUID synergy,
            @Enumerated(EnumType.STRING) ContractKind kind,
            int number) implements Serializable {}

    ContractVersion(Key key, Words words, Actor actor, Instant now) {
        this.key = key;
        this.language = words.language();
        this.clauses = List.copyOf(words.clauses());
        this.keptBy = actor.account().orElse(null);
        this.keptAt = now;
    }

    /** What somebody wants to keep. */
    public record Words(String language, List<Clause> clauses) {}

    public SynergyId synergy() {
        return new SynergyId(key.synergy());
    }

    public ContractKind kind() {
        return key.kind();
    }

    public int number() {
        return key.number();
    }

    public String language() {
        return language;
    }

    public List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    public Optional<AccountId> keptBy() {
        return Optional.ofNullable(keptBy);
    }

    public Instant keptAt() {
        return keptAt;
    }
}
