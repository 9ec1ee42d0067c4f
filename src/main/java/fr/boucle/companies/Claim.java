package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody says to work for a company that has no account yet; staff decide. */
@Entity
public class Claim {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String message;
    private Instant askedAt;
    private @Nullable Boolean accepted;

    protected Claim() {} // for JPA

    Claim(CompanyId company, AccountId account, String message, Instant now) {
        this.id = UUID.randomUUID();
        this.company = company;
        this.account = account;
        this.message = message.strip();
        this.askedAt = now;
    }

    void decide(boolean yes) {
        if (accepted != null) {
            throw new RuleViolation("company.claim.decided");
        }
        accepted = yes;
    }

    public UUID id() {
        return id;
    }

    public CompanyId company() {
        return company;
    }

    public AccountId account() {
        return account;
    }

    public String message() {
        return message;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
