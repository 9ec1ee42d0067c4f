package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where claims are kept. */
interface ClaimRepository extends Repository<Claim, UUID> {
    Claim save(Claim claim);

    /** For the decision: two officers must never both win. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Claim c where c.id = :id")
    Optional<Claim> lock(UUID id);

    boolean existsByCompanyAndAccountAndAcceptedIsNull(CompanyId company, AccountId account);

    @Query(
            "select c from Claim c, Company f where f.id = c.company and f.territory = :territory and c.accepted is null order by c.askedAt")
    List<Claim> waiting(TerritoryId territory);
}
