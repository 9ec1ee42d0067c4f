package fr.boucle.impact;

import fr.boucle.impact.Factor.Kind;
import fr.boucle.impact.Factor.Origin;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.DataFile;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of factors: as the product brings them, and as each territory changed them. A change is a new version. */
@Service
@Transactional
public class Factors {
    private static final String IN_FORCE =
            "select distinct on (factor) * from factor_version where territory_id = ? order by factor, version desc";
    private static final String HISTORY =
            "select * from factor_version where territory_id = ? and factor = ? order by version desc";
    private static final String ADD = """
            insert into factor_version (territory_id, factor, version, low, central, high, source, source_id, year,
              note, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Map<String, Factor> given = new LinkedHashMap<>();
    private final JdbcTemplate database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Factors(DataSource source, ApplicationEventPublisher events, Clock clock) {
        this.database = new JdbcTemplate(source);
        this.events = events;
        this.clock = clock;
        DataFile.lines("/reference/factors.csv").forEach(line -> given.put(line.get("id"), read(line)));
    }

    /**
     * A factor as it was from one day on.
     *
     * @param since empty for what the product brings
     */
    public record Version(Factor factor, Optional<Instant> since, Optional<AccountId> by) {}

    @Transactional(readOnly = true)
    public FactorTable of(TerritoryId territory) {
        var factors = new LinkedHashMap<>(given);
        database.query(IN_FORCE, (row, n) -> version(row), territory.value())
                .forEach(version -> factors.put(version.factor().id(), version.factor()));
        return new FactorTable(factors);
    }

    /** The versions of one factor, the one in force first; the product's own is the last. */
    @Transactional(readOnly = true)
    public List<Version> history(String id, Actor officer) {
        var versions = new ArrayList<>(database.query(
                HISTORY, (row, n) -> version(row), territory(officer).value(), id));
        versions.add(new Version(known(id), Optional.empty(), Optional.empty()));
        return versions;
    }

    /**
     * Lines that were reckoned before keep the factor that they were reckoned with.
     *
     * @param version that the officer had read; a newer one refuses the change
     */
    public void change(String id, Range value, Origin origin, int version, Actor staff) {
        var territory = territory(staff);
        if (!staff.isStaffOf(territory)) {
            throw new NotFound("factor", id);
        }
        var current = of(territory).named(known(id).id()).orElseThrow();
        if (current.version() != version || !add(territory, current.changed(value, origin, version + 1), staff)) {
            throw new OptimisticLockingFailureException("factor " + id);
        }
        events.publishEvent(Audited.of(staff, "factor.changed", territory, id + " " + value.central()));
    }

    private boolean add(TerritoryId territory, Factor factor, Actor staff) {
        var value = factor.value();
        var origin = factor.origin();
        return database.update(
                        ADD,
                        territory.value(),
                        factor.id(),
                        factor.version(),
                        value.low(),
                        value.central(),
                        value.high(),
                        origin.source(),
                        origin.sourceId(),
                        origin.year(),
                        origin.noteFr(),
                        Timestamp.from(clock.instant()),
                        staff.account().map(AccountId::value).orElse(null))
                > 0;
    }

    private Factor known(String id) {
        return Optional.ofNullable(given.get(id)).orElseThrow(() -> new NotFound("factor", id));
    }

    private static TerritoryId territory(Actor officer) {
        return officer.territory()
                .filter(officer::isOfficerOf)
                .orElseThrow(() -> new NotFound("factors", "of nobody's territory"));
    }

    private Version version(ResultSet row) throws SQLException {
        var origin = new Origin(
                row.getString("source"),
                row.getString("source_id"),
                row.getInt("year"),
                "",
                "",
                row.getString("note"),
                row.getString("note"));
        var value = new Range(row.getBigDecimal("low"), row.getBigDecimal("central"), row.getBigDecimal("high"));
        var factor = known(row.getString("factor")).changed(value, origin, row.getInt("version"));
        var by = Optional.ofNullable(row.getObject("changed_by", UUID.class));
        return new Version(factor, Optional.of(row.getTimestamp("changed_at").toInstant()), by.map(AccountId::new));
    }

    private static Factor read(CSVRecord line) {
        var origin = new Origin(
                line.get("source"),
                line.get("source_id"),
                Integer.parseInt(line.get("year")),
                line.get("valid_until"),
                line.get("licence"),
                line.get("note_fr"),
                line.get("note_en"));
        return new Factor(
                line.get("id"),
                Kind.valueOf(line.get("kind")),
                List.of(line.get("concepts").split(";")),
                line.get("fr"),
                line.get("en"),
                line.get("unit"),
                new Range(number(line, "low"), number(line, "central"), number(line, "high")),
                origin,
                0);
    }

    private static BigDecimal number(CSVRecord line, String column) {
        return new BigDecimal(line.get(column));
    }
}
