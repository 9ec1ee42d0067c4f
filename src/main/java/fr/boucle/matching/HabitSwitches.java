package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.matching.Habit.Rule;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where it is kept which habits officers switched off, or on again. */
@Component
class HabitSwitches {
    private static final String TURN = """
            insert into habit_switch (activity, material, suspended, changed_at, changed_by) values (?, ?, ?, ?, ?)
            on conflict (activity, material) do update set suspended = excluded.suspended,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by, revision = habit_switch.revision + 1
            where habit_switch.suspended <> excluded.suspended
            """;

    private final JdbcTemplate database;

    HabitSwitches(DataSource source) {
        database = new JdbcTemplate(source);
    }

    /** False where it stood so already: who came first stays on record. */
    boolean turn(Rule rule, boolean suspended, Actor officer, Instant now) {
        return database.update(
                        TURN,
                        rule.activity(),
                        rule.material().value(),
                        suspended,
                        Timestamp.from(now),
                        officer.account().map(AccountId::value).orElse(null))
                > 0;
    }

    /** Those that were ever touched. */
    Map<Rule, Habits.Turned> all() {
        var all = new HashMap<Rule, Habits.Turned>();
        database.query("select * from habit_switch", row -> {
            var by = row.getObject("changed_by", UUID.class);
            all.put(
                    new Rule(row.getString("activity"), MaterialId.of(row.getString("material"))),
                    new Habits.Turned(
                            row.getBoolean("suspended"),
                            row.getTimestamp("changed_at").toInstant(),
                            Optional.ofNullable(by).map(AccountId::new)));
        });
        return all;
    }

    /** Grows with every change. */
    long edition() {
        return Objects.requireNonNull(
                database.queryForObject("select coalesce(sum(revision), 0) from habit_switch", Long.class));
    }
}
