package fr.boucle.files;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A document or a photo as it was sent. It never changes: another version is another file. */
@Entity
@Immutable
public class StoredFile {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FileId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;
    private String sha256;
    private byte[] bytes;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kept_by"))
    private @Nullable AccountId keptBy;

    private Instant keptAt;

    protected StoredFile() {} // for JPA

    StoredFile(String name, FileType type, byte[] bytes, Actor sender, Instant now) {
        this.id = FileId.random();
        this.name = FileName.of(name, type);
        this.type = type;
        this.size = bytes.length;
        this.sha256 = fingerprint(bytes);
        this.bytes = bytes.clone();
        this.keptBy = sender.account().orElse(null);
        this.keptAt = now;
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public FileId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public long size() {
        return size;
    }

    /** In hexadecimal digits: proves that a piece of evidence is the one that was sent. */
    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Optional<AccountId> keptBy() {
        return Optional.ofNullable(keptBy);
    }

    public Instant keptAt() {
        return keptAt;
    }
}
