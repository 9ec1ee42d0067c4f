package fr.boucle.listings;

import fr.boucle.kernel.TerritoryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where corrections of waste codes are kept. */
interface CodeCorrectionRepository extends Repository<CodeCorrection, UUID> {
    CodeCorrection save(CodeCorrection correction);

    Optional<CodeCorrection> findById(UUID id);

    @Query(
            "select c from CodeCorrection c where c.territory = :territory and c.revokedAt is null order by c.madeAt desc")
    List<CodeCorrection> held(TerritoryId territory);
}
