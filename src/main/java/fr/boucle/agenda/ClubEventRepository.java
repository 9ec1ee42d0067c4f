package fr.boucle.agenda;

import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where club events are kept. */
interface ClubEventRepository extends Repository<ClubEvent, ClubEventId> {
    ClubEvent save(ClubEvent event);

    Optional<ClubEvent> findById(ClubEventId id);

    /** Whoever registers, leaves or changes the capacity does so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ClubEvent e where e.id = :id")
    Optional<ClubEvent> lock(ClubEventId id);

    @Query("from ClubEvent e where e.territory = :territory and e.state = fr.boucle.agenda.ClubEventState.DRAFT"
            + " order by e.startsAt, e.title")
    List<ClubEvent> drafts(TerritoryId territory);

    @Query("from ClubEvent e where e.territory = :territory and e.state <> fr.boucle.agenda.ClubEventState.DRAFT"
            + " and e.endsAt > :now order by e.startsAt, e.title")
    Page<ClubEvent> upcoming(TerritoryId territory, LocalDateTime now, Pageable page);

    @Query("from ClubEvent e where e.territory = :territory and e.state = fr.boucle.agenda.ClubEventState.PUBLISHED"
            + " and e.endsAt <= :now order by e.startsAt desc, e.title")
    Page<ClubEvent> past(TerritoryId territory, LocalDateTime now, Pageable page);
}
