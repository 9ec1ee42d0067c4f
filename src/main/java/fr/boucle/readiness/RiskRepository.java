package fr.boucle.readiness;

import fr.boucle.synergies.SynergyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where risks are kept; rows are only added, the highest number of each is in force. */
interface RiskRepository extends Repository<RiskVersion, RiskVersion.Key> {
    RiskVersion save(RiskVersion version);

    @Query("""
            from RiskVersion v where v.synergy = :synergy
              and v.key.number = (select max(o.key.number) from RiskVersion o where o.key.risk = v.key.risk)
            """)
    List<RiskVersion> of(SynergyId synergy);

    @Query("from RiskVersion v where v.synergy = :synergy and v.key.risk = :risk order by v.key.number desc")
    List<RiskVersion> history(SynergyId synergy, UUID risk);

    @Query("""
            from RiskVersion v where v.risk.state = OPEN and v.risk.measure.dueOn < :today
              and v.key.number = (select max(o.key.number) from RiskVersion o where o.key.risk = v.key.risk)
            order by v.risk.measure.dueOn
            """)
    List<RiskVersion> overdue(LocalDate today);

    /** Whoever changes a risk waits for those who do. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:risk as text), 94))", nativeQuery = true)
    int lock(UUID risk);
}
