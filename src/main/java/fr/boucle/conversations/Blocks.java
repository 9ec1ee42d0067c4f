package fr.boucle.conversations;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which company receives nothing more from which other: from then on, in every conversation. It is shown and lifted only in
 * the conversation where it was said, since elsewhere it could give away who an anonymous company is.
 */
@Service
@Transactional
public class Blocks {
    private final ConversationRepository conversations;
    private final JdbcClient jdbc;
    private final Clock clock;

    Blocks(ConversationRepository conversations, JdbcClient jdbc, Clock clock) {
        this.conversations = conversations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param seat of the company from which nothing more is to come */
    public void block(ConversationId id, UUID seat, Actor member) {
        jdbc.sql("insert into conversation_block (company_id, blocked_id, conversation_id, since) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        mine(member, id).value(),
                        other(id, seat, member).value(),
                        id.value(),
                        OffsetDateTime.now(clock))
                .update();
    }

    public void lift(ConversationId id, UUID seat, Actor member) {
        jdbc.sql("delete from conversation_block where company_id = ? and blocked_id = ? and conversation_id = ?")
                .params(mine(member, id).value(), other(id, seat, member).value(), id.value())
                .update();
    }

    private static CompanyId mine(Actor member, ConversationId id) {
        return member.company().orElseThrow(() -> new NotFound("conversation", id));
    }

    private CompanyId other(ConversationId id, UUID seat, Actor member) {
        return conversations
                .findById(id)
                .filter(found -> found.isReadBy(member))
                .flatMap(found -> found.seats().stream()
                        .filter(each -> each.id().equals(seat) && !each.team().includes(member))
                        .findFirst())
                .flatMap(each -> each.team().company())
                .orElseThrow(() -> new NotFound("conversation", id));
    }

    /** The companies that were blocked here by the reader's own. */
    @Transactional(readOnly = true)
    public Set<CompanyId> saidHere(ConversationId id, Actor reader) {
        return reader.company()
                .map(company -> jdbc
                        .sql("select blocked_id from conversation_block where company_id = ? and conversation_id = ?")
                        .params(company.value(), id.value())
                        .query(UUID.class)
                        .stream()
                        .map(CompanyId::new)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Since when the reader's company receives nothing from which others. */
    Map<CompanyId, Instant> of(Actor reader) {
        Map<CompanyId, Instant> blocked = new HashMap<>();
        reader.company()
                .ifPresent(company -> jdbc.sql("select blocked_id, since from conversation_block where company_id = ?")
                        .param(company.value())
                        .query(row -> {
                            blocked.put(
                                    new CompanyId(row.getObject(1, UUID.class)),
                                    row.getObject(2, OffsetDateTime.class).toInstant());
                        }));
        return blocked;
    }

    /** Of these companies, those that receive nothing from this one. */
    Set<CompanyId> deafTo(CompanyId company, Set<CompanyId> others) {
        if (others.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(
                        "select company_id from conversation_block where blocked_id = :company and company_id in (:others)")
                .param("company", company.value())
                .param("others", others.stream().map(CompanyId::value).toList())
                .query(UUID.class)
                .stream()
                .map(CompanyId::new)
                .collect(Collectors.toSet());
    }
}
