package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where it is kept who works for which territory. */
interface OfficerRepository extends Repository<Officer, UUID> {
    Officer save(Officer officer);

    void delete(Officer officer);

    List<Officer> findByAccount(AccountId account);

    List<Officer> findByTerritory(TerritoryId territory);

    /** For acts that count those who remain. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Officer o where o.territory = :territory and o.role = :role order by o.id")
    List<Officer> lock(TerritoryId territory, OfficerRole role);
}
