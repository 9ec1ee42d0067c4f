package fr.boucle.conversations;

import fr.boucle.kernel.CompanyId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where conversations are kept. */
interface ConversationRepository extends Repository<Conversation, ConversationId> {
    Conversation save(Conversation conversation);

    @Query("from Conversation c left join fetch c.seats where c.id = :id")
    Optional<Conversation> findById(ConversationId id);

    /** Of two who write at once, one waits: numbers have no holes and nothing is read past. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Conversation c where c.id = :id")
    Optional<Conversation> lock(ConversationId id);

    @Query("from Conversation c left join fetch c.seats where c.subject = :subject and c.asker is null")
    Optional<Conversation> about(Subject subject);

    @Query("from Conversation c left join fetch c.seats where c.subject = :subject and c.asker = :asker")
    Optional<Conversation> about(Subject subject, CompanyId asker);

    @Query("select distinct c from Conversation c left join fetch c.seats where c.id in :ids")
    List<Conversation> findByIdIn(Collection<ConversationId> ids);
}
