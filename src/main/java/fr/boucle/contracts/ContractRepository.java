package fr.boucle.contracts;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where contracts are kept; rows are only added. */
interface ContractRepository extends Repository<ContractVersion, ContractVersion.Key> {
    ContractVersion save(ContractVersion version);

    @Query("from ContractVersion v where v.key.synergy = :synergy order by v.key.kind, v.key.number desc")
    List<ContractVersion> of(UUID synergy);

    /** Whoever writes on a contract waits for those who do. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:synergy as text), 95))",
            nativeQuery = true)
    int lock(UUID synergy);
}
