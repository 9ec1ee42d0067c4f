package fr.boucle.quality;

import fr.boucle.synergies.SynergyId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where samples are kept. */
interface SampleRepository extends Repository<Sample, UUID> {
    Sample save(Sample sample);

    @Query("from Sample s where s.synergy = :synergy order by s.number desc")
    List<Sample> of(SynergyId synergy);

    /** Who writes of the quality of a synergy waits for those who do. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:synergy as text), 99))",
            nativeQuery = true)
    int lock(UUID synergy);
}
