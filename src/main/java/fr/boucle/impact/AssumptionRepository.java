package fr.boucle.impact;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where assumptions are kept. */
interface AssumptionRepository extends Repository<AssumptionVersion, AssumptionVersion.Key> {
    AssumptionVersion save(AssumptionVersion version);

    @Query("from AssumptionVersion v where v.key.synergy = :synergy order by v.key.version desc limit 1")
    Optional<AssumptionVersion> latest(UUID synergy);

    /** Whoever writes into the ledger of a synergy waits for those who do. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:synergy as text), 85))",
            nativeQuery = true)
    int lock(UUID synergy);
}
