package fr.boucle.conversations;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversations of a team: what each of its people has not read yet, and who looks after which. */
@Service
@Transactional
public class TeamInbox {
    /** What a team's conversation looks like to one of its people; what the team does not receive is not there. */
    private static final String OF_THE_TEAM = """
            from conversation_seat s join conversation c on c.id = s.conversation_id
            where s.team = :team and s.team_id = :teamId and not s.gone and c.last_number > 0
            """;

    private static final String RECEIVED = """
            m.conversation_id = c.id and not exists (select 1 from conversation_block b
                where b.company_id = :teamId and b.blocked_id = m.team_id and m.sent_at > b.since)
            """;

    private static final String UNREAD = "(select count(*) from conversation_message m where " + RECEIVED
            + " and m.account_id is distinct from :me and m.number > coalesce((select r.up_to from conversation_reading r"
            + " where r.conversation_id = c.id and r.account_id = :me), 0))";

    private static final String FOUND =
            " and (:words = '' or to_tsvector('french', plain(c.title)) @@ websearch_to_tsquery('french', plain(:words))"
                    + " or exists (select 1 from conversation_message m where " + RECEIVED
                    + " and m.words @@ websearch_to_tsquery('french', plain(:words))))";

    private final ConversationRepository conversations;
    private final People people;
    private final JdbcClient jdbc;

    TeamInbox(ConversationRepository conversations, People people, JdbcClient jdbc) {
        this.conversations = conversations;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Which of a team's conversations are shown. */
    public enum Show {
        ALL(""),
        MINE(" and s.assigned_to = :me"),
        UNASSIGNED(" and s.assigned_to is null");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    /** A line of the inbox. */
    public record Row(Conversation conversation, long unread, Optional<AccountId> assigned) {}

    private record Line(ConversationId id, long unread) {}

    /** The last written in first; words are sought in titles and in what the team may read. */
    @Transactional(readOnly = true)
    public Page<Row> of(Actor actor, Show show, String words, Pageable page) {
        var which = OF_THE_TEAM + show.condition + FOUND;
        var lines = ask(
                        "select c.id, " + UNREAD + " " + which
                                + " order by c.last_at desc, c.id limit :limit offset :offset",
                        actor)
                .param("words", words)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, n) -> new Line(new ConversationId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list();
        long all = ask("select count(*) " + which, actor)
                .param("words", words)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows(lines, team(actor)), page, all);
    }

    private List<Row> rows(List<Line> lines, Team team) {
        var found = conversations.findByIdIn(lines.stream().map(Line::id).toList()).stream()
                .collect(Collectors.toMap(Conversation::id, Function.identity()));
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(found.get(line.id())).stream()
                        .map(each ->
                                new Row(each, line.unread(), each.seatOf(team).flatMap(Seat::assigned))))
                .toList();
    }

    /** In how many conversations something waits for this person. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return Team.of(actor)
                .map(team -> ask("select count(*) " + OF_THE_TEAM + " and " + UNREAD + " > 0", actor)
                        .query(Integer.class)
                        .single())
                .orElse(0);
    }

    private JdbcClient.StatementSpec ask(String sql, Actor actor) {
        var team = team(actor);
        return jdbc.sql(sql)
                .param("team", team.kind().name())
                .param("teamId", team.id())
                .param("me", actor.account().map(AccountId::value).orElse(null), Types.OTHER);
    }

    private static Team team(Actor actor) {
        return Team.of(actor).orElseThrow(() -> new NotFound("inbox", "of nobody"));
    }

    /** This person has read all up to that message. */
    public void read(ConversationId id, long upTo, Actor reader) {
        seen(conversations.findById(id), id, reader);
        reader.account()
                .ifPresent(account -> jdbc.sql(
                                "insert into conversation_reading (conversation_id, account_id, up_to) values (?, ?, ?)"
                                        + " on conflict (conversation_id, account_id) do update set up_to = greatest(conversation_reading.up_to, excluded.up_to)")
                        .params(id.value(), account.value(), upTo)
                        .update());
    }

    /** The last message that came from somebody else waits again for this person. */
    public void markUnread(ConversationId id, Actor reader) {
        seen(conversations.findById(id), id, reader);
        reader.account()
                .ifPresent(account ->
                        jdbc.sql("""
                        update conversation_reading r set up_to = least(r.up_to, coalesce((select max(m.number) - 1
                            from conversation_message m where m.conversation_id = r.conversation_id
                            and m.account_id is distinct from r.account_id), r.up_to))
                        where r.conversation_id = ? and r.account_id = ?
                        """).params(id.value(), account.value()).update());
    }

    /** A colleague of the same team looks after it from now on, or nobody. */
    public void assign(ConversationId id, @Nullable AccountId colleague, Actor actor) {
        var conversation = seen(conversations.lock(id), id, actor);
        var team = team(actor);
        if (colleague != null && !people.of(team).contains(colleague)) {
            throw new NotFound("colleague", colleague);
        }
        conversation.seatOf(team).ifPresent(seat -> seat.assign(colleague));
    }

    private static Conversation seen(Optional<Conversation> found, ConversationId id, Actor actor) {
        return found.filter(each -> each.isReadBy(actor)).orElseThrow(() -> new NotFound("conversation", id));
    }

    /** The people who share this inbox. */
    @Transactional(readOnly = true)
    public Set<AccountId> colleagues(Actor actor) {
        return people.of(team(actor));
    }
}
