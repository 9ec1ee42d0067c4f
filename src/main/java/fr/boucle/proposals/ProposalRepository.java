package fr.boucle.proposals;

import fr.boucle.synergies.SynergyId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where proposals are kept. */
interface ProposalRepository extends Repository<Proposal, UUID> {
    Proposal save(Proposal proposal);

    @Query("from Proposal p where p.synergy = :synergy order by p.number desc")
    List<Proposal> of(SynergyId synergy);

    /** Who proposes or replies waits for those who do: of two at once one finds the table changed. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:synergy as text), 98))",
            nativeQuery = true)
    int lock(UUID synergy);
}
