package fr.boucle.agenda;

import fr.boucle.kernel.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where registrations are kept. */
interface RegistrationRepository extends Repository<Registration, RegistrationId> {
    Registration save(Registration registration);

    Optional<Registration> findById(RegistrationId id);

    Optional<Registration> findByEventAndEmail(ClubEventId event, String email);

    /** Only the id: the registration itself is read once its event is locked. */
    @Query("select r.event from Registration r where r.id = :id")
    Optional<ClubEventId> eventOf(RegistrationId id);

    @Query("select r.id from Registration r join r.links link where link = :hash")
    Optional<RegistrationId> withLink(String hash);

    List<Registration> findByEventOrderByTurn(ClubEventId event);

    @Query("from Registration r where r.event in :events and r.account = :account"
            + " and r.state <> fr.boucle.agenda.Registration.State.CANCELLED order by r.turn")
    List<Registration> of(Collection<ClubEventId> events, AccountId account);

    long countByEventAndState(ClubEventId event, Registration.State state);

    @Query("from Registration r where r.event = :event and r.state = fr.boucle.agenda.Registration.State.WAITING"
            + " order by r.turn")
    List<Registration> waiting(ClubEventId event);

    @Query("select coalesce(max(r.turn), 0) from Registration r where r.event = :event")
    int lastTurn(ClubEventId event);

    @Query("select count(r) from Registration r where r.event = :event and r.turn <= :turn"
            + " and r.state = fr.boucle.agenda.Registration.State.WAITING")
    int waitingUpTo(ClubEventId event, int turn);

    @Query("select new fr.boucle.agenda.RegistrationRepository$Count(r.event, r.state, count(r)) from Registration r"
            + " where r.event in :events group by r.event, r.state")
    List<Count> counts(Collection<ClubEventId> events);

    /** How many of an event's registrations are in a state. */
    record Count(ClubEventId event, Registration.State state, long number) {}
}
