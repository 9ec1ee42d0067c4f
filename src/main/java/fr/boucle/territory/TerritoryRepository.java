package fr.boucle.territory;

import fr.boucle.kernel.TerritoryId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where territories and their municipalities are kept. */
interface TerritoryRepository extends Repository<Territory, TerritoryId> {
    Territory save(Territory territory);

    Optional<Territory> findById(TerritoryId id);

    @Query("from Territory t order by t.name")
    List<Territory> all();

    @Query(
            "select c from Commune c, Territory t join t.communes code where t.id = :id and c.code = code order by c.name")
    List<Commune> communesOf(TerritoryId id);

    @Query("select t.id from Territory t join t.communes code where code = :code order by t.slug")
    List<TerritoryId> containing(CommuneCode code);

    @Query("select t.id from Territory t where t.settings.privateCircle")
    Set<TerritoryId> privateCircles();
}
