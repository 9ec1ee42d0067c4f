package fr.boucle.law;

import fr.boucle.files.FileId;
import fr.boucle.synergies.SynergyId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where answers to questions of law are kept. */
interface LegalAnswerRepository extends Repository<LegalAnswer, UUID> {
    LegalAnswer save(LegalAnswer answer);

    /** The latest first. */
    @Query(
            "select distinct a from LegalAnswer a left join fetch a.files where a.synergy = :synergy order by a.answeredAt desc, a.id")
    List<LegalAnswer> of(SynergyId synergy);

    @Query("select a from LegalAnswer a join a.files f where a.synergy = :synergy and f = :file")
    Optional<LegalAnswer> carrying(SynergyId synergy, FileId file);
}
