package fr.boucle.contracts;

import fr.boucle.files.FileId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.SynergyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract as it was signed, scanned; read by the parties and the officers who follow the synergy. */
@Entity
public class SignedCopy {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "synergy_id"))
    private SynergyId synergy;

    @Enumerated(EnumType.STRING)
    private ContractKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private FileId file;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private @Nullable AccountId addedBy;

    private Instant addedAt;

    protected SignedCopy() {} // for JPA

    SignedCopy(SynergyId synergy, ContractKind kind, FileId file, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.synergy = synergy;
        this.kind = kind;
        this.file = file;
        this.addedBy = actor.account().orElse(null);
        this.addedAt = now;
    }

    public SynergyId synergy() {
        return synergy;
    }

    public ContractKind kind() {
        return kind;
    }

    public FileId file() {
        return file;
    }

    public Optional<AccountId> addedBy() {
        return Optional.ofNullable(addedBy);
    }

    public Instant addedAt() {
        return addedAt;
    }
}
