package fr.boucle.impact;

import fr.boucle.files.FileId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a declared figure rests on: a weighing ticket, an invoice, a register, named, and kept here or linked. */
@Entity
public class Evidence {
    private static final Set<String> LINKED = Set.of("http", "https");

    @Id
    private UUID id;

    private String what;
    private @Nullable String address;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private @Nullable FileId file;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private @Nullable AccountId addedBy;

    private Instant addedAt;

    protected Evidence() {} // for JPA

    Evidence(Proofs.Document found, @Nullable FileId file, Actor actor, Instant now) {
        var address = found.address();
        this.id = UUID.randomUUID();
        this.what = found.name();
        this.address = address == null || address.isBlank() ? null : web(address.strip());
        this.file = file;
        this.addedBy = actor.account().orElse(null);
        this.addedAt = now;
    }

    private static String web(String address) {
        try {
            var scheme = URI.create(address).getScheme();
            if (scheme != null && LINKED.contains(scheme)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("impact.evidence.address").at("address");
        }
        throw new RuleViolation("impact.evidence.address").at("address");
    }

    public UUID id() {
        return id;
    }

    public String what() {
        return what;
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public Optional<FileId> file() {
        return Optional.ofNullable(file);
    }

    public Optional<AccountId> addedBy() {
        return Optional.ofNullable(addedBy);
    }

    public Instant addedAt() {
        return addedAt;
    }
}
