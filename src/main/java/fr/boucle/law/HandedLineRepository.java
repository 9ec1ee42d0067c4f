package fr.boucle.law;

import fr.boucle.synergies.SynergyId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where is kept which lines were handed out. */
interface HandedLineRepository extends Repository<HandedLine, UUID> {
    HandedLine save(HandedLine line);

    /** The latest last. */
    @Query("from HandedLine l where l.synergy = :synergy order by l.handedAt, l.id")
    List<HandedLine> of(SynergyId synergy);
}
