package fr.boucle.conversations;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is told of a message: whoever looks after the conversation for a team or, where nobody does, all of the team. Officers
 * who only read along are told when one of them looks after it. Nobody is told again before having read what came first.
 */
@Service
@Transactional(readOnly = true)
public class Recipients {
    private final Conversations conversations;
    private final Blocks blocks;
    private final People people;
    private final JdbcClient jdbc;

    Recipients(Conversations conversations, Blocks blocks, People people, JdbcClient jdbc) {
        this.conversations = conversations;
        this.blocks = blocks;
        this.people = people;
        this.jdbc = jdbc;
    }

    public Set<AccountId> of(MessagePosted posted) {
        var conversation = conversations.seenBy(posted.conversation(), Actor.system());
        var sender = sender(posted);
        var deaf = sender.company()
                .map(company -> blocks.deafTo(company, Set.copyOf(conversation.companiesBeside(sender))))
                .orElse(Set.of());
        return conversation.seats().stream()
                .filter(seat -> !seat.isGone() && !isDeaf(seat, deaf))
                .flatMap(seat -> toldOf(seat).stream().filter(person -> isFirstUnread(posted, person, seat.team())))
                .collect(Collectors.toSet());
    }

    private static boolean isDeaf(Seat seat, Set<CompanyId> deaf) {
        return seat.team().company().filter(deaf::contains).isPresent();
    }

    private Set<AccountId> toldOf(Seat seat) {
        var one = seat.assigned().filter(people.of(seat.team())::contains);
        if (one.isPresent()) {
            return Set.of(one.get());
        }
        return seat.role() == Seat.Role.FOLLOWER ? Set.of() : people.whoAnswerFor(seat.team());
    }

    private Team sender(MessagePosted posted) {
        return jdbc.sql("select team, team_id from conversation_message where conversation_id = ? and number = ?")
                .params(posted.conversation().value(), posted.number())
                .query((row, n) -> new Team(Team.Kind.valueOf(row.getString(1)), row.getObject(2, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("message", posted.number()));
    }

    /** It is the first that waits for this person: whoever has not read an earlier one was told of that. */
    private boolean isFirstUnread(MessagePosted posted, AccountId person, Team team) {
        return jdbc.sql("""
                        select coalesce(min(m.number) = :number, false) from conversation_message m
                        where m.conversation_id = :conversation and m.account_id is distinct from :person
                          and m.number > coalesce((select r.up_to from conversation_reading r
                              where r.conversation_id = m.conversation_id and r.account_id = :person), 0)
                          and not exists (select 1 from conversation_block b
                              where b.company_id = :team and b.blocked_id = m.team_id and m.sent_at > b.since)
                        """)
                .param("number", posted.number())
                .param("conversation", posted.conversation().value())
                .param("person", person.value())
                .param("team", team.id())
                .query(Boolean.class)
                .single();
    }
}
