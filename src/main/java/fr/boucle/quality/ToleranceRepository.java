package fr.boucle.quality;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where limits are kept. */
interface ToleranceRepository extends Repository<Tolerance, Tolerance.Key> {
    Tolerance save(Tolerance tolerance);

    @Query("from Tolerance t where t.key.synergy = :synergy order by t.key.version desc")
    List<Tolerance> of(UUID synergy);
}
