package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague, or a consultant, is asked to act for a company. The letter's secret is kept as a hash only. */
@Entity
public class Invitation {
    private static final Duration LIFE = Duration.ofDays(14);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable LocalDate mandatedUntil;
    private @Nullable String tokenHash;
    private Instant expiresAt;
    private @Nullable Instant acceptedAt;

    protected Invitation() {} // for JPA

    Invitation(CompanyId company, String email, Role role, @Nullable LocalDate mandatedUntil, Instant now) {
        this.id = UUID.randomUUID();
        this.company = company;
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.role = role;
        this.mandatedUntil = mandatedUntil;
        this.expiresAt = now.plus(LIFE);
    }

    void seal(String tokenHash) {
        this.tokenHash = tokenHash;
    }

    Member accept(AccountId account, Instant now) {
        if (acceptedAt != null || now.isAfter(expiresAt)) {
            throw new RuleViolation("company.invitation.spent");
        }
        acceptedAt = now;
        return new Member(account, company, role, mandatedUntil);
    }

    public UUID id() {
        return id;
    }

    public CompanyId company() {
        return company;
    }

    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public Optional<LocalDate> mandate() {
        return Optional.ofNullable(mandatedUntil);
    }

    public boolean isOpen(Instant now) {
        return acceptedAt == null && now.isBefore(expiresAt);
    }
}
