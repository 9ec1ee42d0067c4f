package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A company belongs to the club of a territory; it may belong to several. */
@Entity
public class ClubMembership {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId club;

    private Instant since;

    protected ClubMembership() {} // for JPA

    ClubMembership(CompanyId company, TerritoryId club, Instant since) {
        this.id = UUID.randomUUID();
        this.company = company;
        this.club = club;
        this.since = since;
    }

    public CompanyId company() {
        return company;
    }

    public TerritoryId club() {
        return club;
    }

    public Instant since() {
        return since;
    }
}
