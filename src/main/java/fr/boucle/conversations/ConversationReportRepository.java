package fr.boucle.conversations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where reports about conversations are kept. */
interface ConversationReportRepository extends Repository<ConversationReport, UUID> {
    ConversationReport save(ConversationReport report);

    Optional<ConversationReport> findById(UUID id);

    @Query("""
            select new fr.boucle.conversations.ConversationReports$Row(r.id, c.id, c.title, r.reason)
            from ConversationReport r, Conversation c join c.seats s
            where r.settled = false and c.id = r.conversation and s.team = :team
            order by r.madeAt
            """)
    List<ConversationReports.Row> open(Team team);
}
