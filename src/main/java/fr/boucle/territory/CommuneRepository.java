package fr.boucle.territory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Where municipalities are kept. */
interface CommuneRepository extends Repository<Commune, CommuneCode> {
    Commune save(Commune commune);

    List<Commune> findByNameIgnoreCase(String name);

    List<Commune> saveAll(Iterable<Commune> communes);

    Optional<Commune> findById(CommuneCode code);

    List<Commune> findByCodeIn(Collection<CommuneCode> codes);

    long count();
}
