package fr.boucle.contracts;

import fr.boucle.synergies.SynergyId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where it is kept which files are signed copies of which contract. */
interface SignedCopyRepository extends Repository<SignedCopy, UUID> {
    SignedCopy save(SignedCopy copy);

    @Query("from SignedCopy c where c.synergy = :synergy order by c.addedAt")
    List<SignedCopy> of(SynergyId synergy);
}
