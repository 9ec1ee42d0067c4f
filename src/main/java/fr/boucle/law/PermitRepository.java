package fr.boucle.law;

import fr.boucle.synergies.SynergyId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where permits are kept. */
interface PermitRepository extends Repository<Permit, UUID> {
    Permit save(Permit permit);

    /** Those that count, in the order in which they were written down. */
    @Query(
            "from Permit p where p.synergy = :synergy and p.retiredAt is null order by p.content.kind, p.recordedAt, p.id")
    List<Permit> of(SynergyId synergy);

    @Query("from Permit p where p.synergy = :synergy and p.retiredAt is not null order by p.retiredAt desc, p.id")
    List<Permit> retired(SynergyId synergy);

    @Query("from Permit p where p.synergy = :synergy and p.id = :id and p.retiredAt is null")
    Optional<Permit> find(SynergyId synergy, UUID id);

    @Query(
            "from Permit p where p.synergy in :synergies and p.retiredAt is null and p.content.validUntil <= :limit order by p.content.validUntil, p.id")
    List<Permit> ending(Collection<SynergyId> synergies, LocalDate limit);

    /** Whoever changes the papers of a synergy waits for those who do. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:synergy as text), 88))",
            nativeQuery = true)
    int lock(UUID synergy);
}
