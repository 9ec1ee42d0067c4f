package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.TerritoryId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where it is kept who works for which territory. */
interface OfficerRepository extends Repository<Officer, UUID> {
    Officer save(Officer officer);

    void delete(Officer officer);

    List<Officer> findByAccount(AccountId account);

    List<Officer> findByTerritory(TerritoryId territory);
}
