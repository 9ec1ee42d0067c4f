package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.CompanyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who acts for a company: one of its own, or a consultant whose mandate ends on a day. */
@Entity
public class Member {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable LocalDate mandatedUntil;

    protected Member() {} // for JPA

    Member(AccountId account, CompanyId company, Role role, @Nullable LocalDate mandatedUntil) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.company = company;
        this.role = role;
        this.mandatedUntil = mandatedUntil;
    }

    /** Invited once more: a mandate is renewed, a role may rise; neither a manager nor a colleague loses by it. */
    void rejoin(Member invited) {
        if (role != Role.MANAGER) {
            role = invited.role;
        }
        if (mandatedUntil != null) {
            mandatedUntil = invited.mandatedUntil;
        }
    }

    public AccountId account() {
        return account;
    }

    public CompanyId company() {
        return company;
    }

    public Role role() {
        return role;
    }

    /** The last day of a consultant's mandate; empty for the company's own people. */
    public Optional<LocalDate> mandate() {
        return Optional.ofNullable(mandatedUntil);
    }
}
