package fr.boucle.matching;

import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where lessons are kept. */
interface LessonRepository extends Repository<Lesson, UUID> {
    Lesson save(Lesson lesson);

    Optional<Lesson> findByMatch(MatchId match);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Lesson l where l.id = :id")
    Optional<Lesson> lock(UUID id);

    @Query("from Lesson l where l.revokedAt is null")
    List<Lesson> living();

    @Query("from Lesson l where l.territory = :territory order by l.learnedAt desc")
    List<Lesson> ofTerritory(TerritoryId territory);

    /** Grows with every lesson and every change of one. */
    @Query("select count(l) + coalesce(sum(l.version), 0) from Lesson l")
    long edition();
}
