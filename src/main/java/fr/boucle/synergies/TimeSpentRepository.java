package fr.boucle.synergies;

import fr.boucle.kernel.TerritoryId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where time spent is kept. */
interface TimeSpentRepository extends Repository<TimeSpent, UUID> {
    TimeSpent save(TimeSpent spent);

    @Query("select coalesce(sum(t.minutes), 0) from TimeSpent t where t.synergy = :synergy")
    long minutes(SynergyId synergy);

    @Query("""
            select new fr.boucle.synergies.Portfolio$Minutes(t.synergy, sum(t.minutes)) from TimeSpent t
            where exists (select 1 from Synergy s where s.id = t.synergy and s.territory = :territory)
            group by t.synergy
            """)
    List<Portfolio.Minutes> ofTerritory(TerritoryId territory);
}
