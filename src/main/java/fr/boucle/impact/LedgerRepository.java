package fr.boucle.impact;

import fr.boucle.synergies.SynergyId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where ledger lines are kept. */
interface LedgerRepository extends Repository<LedgerLine, UUID> {
    LedgerLine save(LedgerLine line);

    @Query("from LedgerLine l left join fetch l.evidence where l.id = :id and l.synergy = :synergy")
    Optional<LedgerLine> find(SynergyId synergy, UUID id);

    @Query("""
            select distinct l from LedgerLine l left join fetch l.evidence where l.synergy = :synergy
            order by l.indicator, l.fromDay desc, l.statedAt desc
            """)
    List<LedgerLine> of(SynergyId synergy);

    @Query("select distinct l from LedgerLine l left join fetch l.evidence where l.id in :ids")
    List<LedgerLine> all(Collection<UUID> ids);

    void flush();
}
