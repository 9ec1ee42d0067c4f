package fr.boucle.identity;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Secrets;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
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
        this.hash = Secrets.hash(secret);
        this.purpose = purpose;
        this.account = account;
        this.expiresAt = now.plus(purpose.life);
    }

    boolean opens(Purpose wanted, Instant now) {
        return purpose == wanted && now.isBefore(expiresAt);
    }

    @Nullable
    AccountId account() {
        return account;
    }
}
