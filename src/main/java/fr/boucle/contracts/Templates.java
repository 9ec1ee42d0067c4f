package fr.boucle.contracts;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.DataFile;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of templates: clauses as the product brings them, and as each territory changed its own, in versions. */
@Service
@Transactional
public class Templates {
    private static final String IN_FORCE = """
            select distinct on (clause) clause, version, title, text, kept from clause_version
            where territory_id = ? and kind = ? and language = ? order by clause, version desc
            """;
    private static final String CHANGES =
            "select coalesce(sum(version), 0) from (select max(version) as version from clause_version where territory_id = ? and kind = ? and language = ? group by clause) latest";
    private static final String ADD = """
            insert into clause_version (territory_id, kind, language, clause, version, title, text, kept, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 94))";

    private final Map<String, List<Clause>> given = new LinkedHashMap<>();
    private final JdbcTemplate database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Templates(DataSource source, ApplicationEventPublisher events, Clock clock) {
        this.database = new JdbcTemplate(source);
        this.events = events;
        this.clock = clock;
        for (var line : DataFile.lines("/reference/contract-clauses.csv")) {
            var clause = new Clause(line.get("key"), line.get("title"), line.get("text"), true);
            Arrays.stream(line.get("kinds").split(";"))
                    .map(kind -> kind + "/" + line.get("language"))
                    .forEach(place -> given.merge(place, List.of(clause), Templates::joined));
        }
    }

    private static List<Clause> joined(List<Clause> some, List<Clause> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * The clauses of a kind of contract in one language, as a territory uses them.
     *
     * @param changes how often it changed them, 0 for the product's own
     */
    public record Template(ContractKind kind, String language, List<Clause> clauses, int changes) {}

    /** A clause and how often the territory changed it. */
    private record Own(Clause clause, int version) {}

    @Transactional(readOnly = true)
    public Template of(TerritoryId territory, ContractKind kind, String language) {
        var clauses = new LinkedHashMap<String, Clause>();
        given(kind, language).forEach(clause -> clauses.put(clause.key(), clause));
        own(territory, kind, language)
                .values()
                .forEach(own -> clauses.put(own.clause().key(), own.clause()));
        int changes = Objects.requireNonNullElse(
                database.queryForObject(CHANGES, Integer.class, territory.value(), kind.name(), language), 0);
        return new Template(kind, language, List.copyOf(clauses.values()), changes);
    }

    /**
     * Contracts that were kept before stay as they are.
     *
     * @param changes that the editor had read; more of them refuse these
     */
    public void change(ContractKind kind, String language, List<Clause> clauses, int changes, Actor staff) {
        var territory = staff.territory().filter(staff::isStaffOf).orElseThrow(() -> new NotFound("template", kind));
        database.query(LOCK, row -> {}, territory.toString());
        var known = of(territory, kind, language);
        if (known.changes() != changes) {
            throw new OptimisticLockingFailureException("template " + kind);
        }
        var own = own(territory, kind, language);
        for (var clause : clauses) {
            if (!known.clauses().contains(clause)) {
                var before = own.get(clause.key());
                add(territory, known, new Own(clause, before == null ? 1 : before.version() + 1), staff);
            }
        }
        events.publishEvent(Audited.of(staff, "contract.templateChanged", territory, kind + " " + language));
    }

    private void add(TerritoryId territory, Template template, Own own, Actor staff) {
        database.update(
                ADD,
                territory.value(),
                template.kind().name(),
                template.language(),
                own.clause().key(),
                own.version(),
                own.clause().title(),
                own.clause().text(),
                own.clause().kept(),
                Timestamp.from(clock.instant()),
                staff.account().map(AccountId::value).orElse(null));
    }

    private Map<String, Own> own(TerritoryId territory, ContractKind kind, String language) {
        var found = new LinkedHashMap<String, Own>();
        database.query(
                IN_FORCE,
                row -> {
                    var clause = new Clause(
                            row.getString("clause"),
                            row.getString("title"),
                            row.getString("text"),
                            row.getBoolean("kept"));
                    found.put(clause.key(), new Own(clause, row.getInt("version")));
                },
                territory.value(),
                kind.name(),
                language);
        return found;
    }

    private List<Clause> given(ContractKind kind, String language) {
        var clauses = given.get(kind + "/" + language);
        if (clauses == null) {
            throw new NotFound("template", kind + "/" + language);
        }
        return clauses;
    }
}
