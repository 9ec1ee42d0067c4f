package fr.boucle.identity;

import fr.boucle.kernel.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person who signs in. What the person may do depends on hats that other modules give. */
@Entity
public class Account {

    /** PENDING until the address is confirmed. */
    public enum State {
        PENDING,
        ACTIVE,
        DISABLED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Version
    private @Nullable Long version;

    private String email;
    private String name;
    private String passwordHash;
    private String language;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    private boolean administrator;
    private int stamp;
    private Instant createdAt;

    protected Account() {} // for JPA

    Account(AccountId id, String email, String name, String passwordHash, String language, Instant createdAt) {
        this.id = id;
        this.email = normalised(email);
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.language = language;
        this.createdAt = createdAt;
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void confirm() {
        if (state == State.PENDING) {
            state = State.ACTIVE;
        }
    }

    void makeAdministrator() {
        administrator = true;
    }

    /** A new password ends every session that the old one opened, and proves the address. */
    void changePassword(String hash) {
        passwordHash = hash;
        stamp++;
        confirm();
    }

    void rename(String name, String language) {
        this.name = name.strip();
        this.language = language;
    }

    void disable() {
        state = State.DISABLED;
        stamp++;
    }

    public AccountId id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public State state() {
        return state;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Counts the changes that end open sessions. */
    public int stamp() {
        return stamp;
    }

    String passwordHash() {
        return passwordHash;
    }
}
