package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A person who works for a territory: its staff, or an organiser of its club. */
@Entity
public class Officer {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    @Enumerated(EnumType.STRING)
    private OfficerRole role;

    protected Officer() {} // for JPA

    Officer(AccountId account, TerritoryId territory, OfficerRole role) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.territory = territory;
        this.role = role;
    }

    public AccountId account() {
        return account;
    }

    public TerritoryId territory() {
        return territory;
    }

    public OfficerRole role() {
        return role;
    }
}
