package fr.boucle.conversations;

import fr.boucle.files.FileId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where messages are kept. */
interface MessageRepository extends Repository<Message, UUID> {
    Message save(Message message);

    /** The latest first. */
    @Query("from Message m where m.conversation = :conversation and m.number < :before order by m.number desc")
    List<Message> before(ConversationId conversation, long before, Limit limit);

    @Query("select m from Message m join m.attachments a where m.conversation = :conversation and a = :file")
    Optional<Message> carrying(ConversationId conversation, FileId file);
}
