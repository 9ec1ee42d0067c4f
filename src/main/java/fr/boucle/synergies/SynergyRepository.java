package fr.boucle.synergies;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where synergies are kept. */
interface SynergyRepository extends Repository<Synergy, SynergyId> {
    Synergy save(Synergy synergy);

    /** Within one transaction the database is asked once: several rooms read the same synergy for one page. */
    Optional<Synergy> findById(SynergyId id);

    @Query("select distinct s from Synergy s left join fetch s.parties where s.id in :ids")
    List<Synergy> findByIdIn(Collection<SynergyId> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Synergy s where s.id = :id")
    Optional<Synergy> lock(SynergyId id);

    @Query(
            "select distinct s from Synergy s left join fetch s.parties where s.territory = :territory or exists (select 1 from Party p where p member of s.parties and p.territory = :territory) order by s.course.movedAt desc")
    List<Synergy> ofTerritory(TerritoryId territory);

    /** Those that an officer may have to do something about: not what runs well, and not what is over for good. */
    @Query("""
            select distinct s from Synergy s left join fetch s.parties
            where (s.territory = :territory
                   or exists (select 1 from Party p where p member of s.parties and p.territory = :territory))
              and (s.course.stage in (IDEA, DISCUSSION, NEGOTIATION, IMPLEMENTATION)
                   or s.course.wakeOn is not null
                   or exists (select 1 from Delivery d where d member of s.deliveries and d.accepted is null))
            """)
    List<Synergy> toFollow(TerritoryId territory);

    @Query("""
            select new fr.boucle.synergies.Synergies$StageCount(s.course.stage, count(s)) from Synergy s
            where s.territory = :territory
               or exists (select 1 from Party p where p member of s.parties and p.territory = :territory)
            group by s.course.stage
            """)
    List<Synergies.StageCount> countByStage(TerritoryId territory);

    @Query("""
            select distinct s from Synergy s left join fetch s.parties
            where exists (select 1 from Party p where p member of s.parties and p.company = :company)
            order by s.course.movedAt desc
            """)
    List<Synergy> ofCompany(CompanyId company);

    @Query(value = "select nextval('synergy_number')", nativeQuery = true)
    long nextNumber();
}
