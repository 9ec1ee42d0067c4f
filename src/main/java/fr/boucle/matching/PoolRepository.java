package fr.boucle.matching;

import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where pools that were decided on are kept. */
interface PoolRepository extends Repository<PoolDecision, PoolId> {
    PoolDecision save(PoolDecision decision);

    Optional<PoolDecision> findById(PoolId id);

    /** One decision on pools at a time, on all nodes, until the transaction ends: no listing is kept twice. */
    @Query(value = "select 1 from pg_advisory_xact_lock(20261130)", nativeQuery = true)
    int lockDecisions();

    @Query("""
            from PoolDecision p where p.territory = :territory
              and p.state <> fr.boucle.matching.PoolDecision.State.KEPT order by p.decidedAt desc
            """)
    List<PoolDecision> setAside(TerritoryId territory);

    /** The listings of all pools whose synergy is open. */
    @Query("select l from PoolDecision p join p.listings l where p.state = fr.boucle.matching.PoolDecision.State.KEPT")
    Set<ListingId> keptListings();

    @Query("""
            select p from PoolDecision p join p.listings l
            where l.value = :listing and p.state = fr.boucle.matching.PoolDecision.State.KEPT
            """)
    Optional<PoolDecision> keptWith(UUID listing);
}
