package fr.boucle.reporting;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.TerritoryId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where reports are kept; the database refuses to change one that is written. */
@Repository
class FunderReportRepository {
    private static final String COLUMNS =
            "id, number, territories, title, words, scope, asked_by, asked_at, state, done, steps, written_at, sha256";

    private final JdbcClient database;

    FunderReportRepository(JdbcClient database) {
        this.database = database;
    }

    /** What a written one keeps. */
    record Content(String figures, byte[] basis, String sha256) {}

    UUID add(FunderReport.Request request, Optional<AccountId> who, Instant now) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into report (id, number, territories, title, words, scope, asked_by, asked_at, state, done, steps)
                        values (?, nextval('report_number'), ?, ?, ?, ?, ?, ?, 'WAITING', 0, 0)
                        """)
                .param(id)
                .param(Choices.ids(request.scope().territories()))
                .param(request.title())
                .param(request.words())
                .param(Basis.JSON.writeValueAsString(request.scope()))
                .param(who.map(AccountId::value).orElse(null))
                .param(Timestamp.from(now))
                .update();
        return id;
    }

    /** Those about nothing but these territories, the newest first. */
    List<FunderReport> within(Set<TerritoryId> territories) {
        return database.sql("select " + COLUMNS + " from report where territories <@ ? order by number desc")
                .param(Choices.ids(territories))
                .query((row, n) -> report(row))
                .list();
    }

    Optional<FunderReport> find(UUID id) {
        return database.sql("select " + COLUMNS + " from report where id = ?")
                .param(id)
                .query((row, n) -> report(row))
                .optional();
    }

    Optional<Content> content(UUID id) {
        return database.sql("select figures, basis, sha256 from report where id = ? and state = 'READY'")
                .param(id)
                .query((row, n) ->
                        new Content(row.getString("figures"), row.getBytes("basis"), row.getString("sha256")))
                .optional();
    }

    /** Whether nobody else writes it; held until the transaction ends, so that a process that dies lets go. */
    boolean reserve(UUID id) {
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended(cast(? as text), 91))")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Whether it is still to be written. */
    boolean begin(UUID id) {
        return database.sql("update report set state = 'WRITING', done = 0 where id = ? and state <> 'READY'")
                        .param(id)
                        .update()
                == 1;
    }

    void progress(UUID id, int done, int steps) {
        database.sql("update report set done = ?, steps = ? where id = ?")
                .params(done, steps, id)
                .update();
    }

    void finish(UUID id, Content content, Instant now) {
        database.sql("""
                        update report set state = 'READY', done = steps, figures = ?, basis = ?, sha256 = ?, written_at = ?
                        where id = ?
                        """)
                .params(content.figures(), content.basis(), content.sha256(), Timestamp.from(now), id)
                .update();
    }

    void state(UUID id, FunderReport.State state) {
        database.sql("update report set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    private static FunderReport report(ResultSet row) throws SQLException {
        var writtenAt = row.getTimestamp("written_at");
        return new FunderReport(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                territories(row.getArray("territories")),
                row.getString("title"),
                row.getString("words"),
                Basis.JSON.readValue(row.getString("scope"), Scope.class),
                Optional.ofNullable(row.getObject("asked_by", UUID.class)).map(AccountId::new),
                row.getTimestamp("asked_at").toInstant(),
                new FunderReport.Progress(
                        FunderReport.State.valueOf(row.getString("state")), row.getInt("done"), row.getInt("steps")),
                writtenAt == null ? null : writtenAt.toInstant(),
                row.getString("sha256"));
    }

    private static Set<TerritoryId> territories(Array ids) throws SQLException {
        Set<TerritoryId> territories = new LinkedHashSet<>();
        Arrays.stream((UUID[]) ids.getArray()).map(TerritoryId::new).forEach(territories::add);
        return territories;
    }
}
