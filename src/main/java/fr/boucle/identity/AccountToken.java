package fr.boucle.identity;

import fr.boucle.kernel.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A secret that a mail carries and proves the address with. Only its hash is kept; it serves once. */
@Entity
class AccountToken {

    /** What the secret opens, and for how long. */
    enum Purpose {
        CONFIRMATION(Duration.ofDays(3)),
        RESET(Duration.ofHours(1)),
        SETUP(Duration.ofDays(7));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String hash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    private Instant expiresAt;

    protected AccountToken() {} // for JPA

    AccountToken(String secret, Purpose purpose, @Nullable AccountId account, Instant now) {
        this.hash = hash(secret);
        this.purpose = purpose;
        this.account = account;
        this.expiresAt = now.plus(purpose.life);
    }

    static String newSecret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean opens(Purpose wanted, Instant now) {
        return purpose == wanted && now.isBefore(expiresAt);
    }

    @Nullable
    AccountId account() {
        return account;
    }
}
