package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.CompanyId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where takings are kept: as the two listings were when their match was decided. */
@Component
class Takings {
    private static final String SAY = """
            insert into taking (match_id, giver_id, taker_id, activity, material, kept) values (?, ?, ?, ?, ?, ?)
            on conflict (match_id) do update set kept = excluded.kept, revision = taking.revision + 1
            """;
    /** What an officer forgot teaches nothing. */
    private static final String LIVING = """
            select t.* from taking t
            where not exists (select from lesson l where l.match_id = t.match_id and l.revoked_at is not null)
            """;

    private final JdbcTemplate database;

    Takings(DataSource source) {
        database = new JdbcTemplate(source);
    }

    /** A match that was kept may be lost later: what is said last counts. */
    void say(Taking taking) {
        database.update(
                SAY,
                taking.match().value(),
                taking.giver().value(),
                taking.taker().value(),
                taking.activity(),
                taking.material().value(),
                taking.kept());
    }

    /** All that count, of all territories. */
    List<Taking> living() {
        return database.query(
                LIVING,
                (row, n) -> new Taking(
                        new MatchId(row.getObject("match_id", UUID.class)),
                        new CompanyId(row.getObject("giver_id", UUID.class)),
                        new CompanyId(row.getObject("taker_id", UUID.class)),
                        row.getString("activity"),
                        MaterialId.of(row.getString("material")),
                        row.getBoolean("kept")));
    }

    /** Grows with every taking and every change of one. */
    long edition() {
        return Objects.requireNonNull(
                database.queryForObject("select coalesce(sum(revision), 0) from taking", Long.class));
    }
}
