package fr.boucle.law;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where what was said for the papers is kept. */
interface ParticularsRepository extends Repository<ParticularsVersion, ParticularsVersion.Key> {
    ParticularsVersion save(ParticularsVersion version);

    @Query("from ParticularsVersion v where v.key.synergy = :synergy order by v.key.version desc limit 1")
    Optional<ParticularsVersion> latest(UUID synergy);
}
