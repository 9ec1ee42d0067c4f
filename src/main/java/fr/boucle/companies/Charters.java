package fr.boucle.companies;

import fr.boucle.companies.Charter.Words;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.DataFile;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of confidentiality charters: written by a territory in versions, accepted for a company, asked for again. */
@Service
@Transactional
public class Charters {
    private static final String VERSIONS = "select * from charter_version where territory_id = ? order by version desc";
    private static final String ADD = """
            insert into charter_version (territory_id, version, fr, en, nl, demanded, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String ACCEPTED =
            "select * from charter_acceptance where company_id = ? order by accepted_at desc, territory_id";
    private static final String ACCEPT = """
            insert into charter_acceptance (company_id, territory_id, version, accepted_at, accepted_by)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Words given;
    private final Companies companies;
    private final JdbcTemplate database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Charters(Companies companies, DataSource source, ApplicationEventPublisher events, Clock clock) {
        this.companies = companies;
        this.database = new JdbcTemplate(source);
        this.events = events;
        this.clock = clock;
        Map<String, String> texts = DataFile.lines("/reference/charter.csv").stream()
                .collect(Collectors.toMap(line -> line.get("language"), line -> line.get("text")));
        this.given =
                new Words(texts.getOrDefault("fr", ""), texts.getOrDefault("en", ""), texts.getOrDefault("nl", ""));
    }

    @Transactional(readOnly = true)
    public Charter inForce(TerritoryId territory) {
        return versions(territory).get(0);
    }

    /** All versions, the one in force first; the product's own is the last. */
    @Transactional(readOnly = true)
    public List<Charter> versions(TerritoryId territory) {
        var versions = new ArrayList<>(database.query(VERSIONS, (row, n) -> charter(row), territory.value()));
        versions.add(new Charter(territory, 0, given, false, Optional.empty(), Optional.empty()));
        return versions;
    }

    /** @param version that the editor had read; a newer one refuses the change */
    public void change(Words words, boolean demanded, int version, Actor staff) {
        var territory =
                staff.territory().filter(staff::isStaffOf).orElseThrow(() -> new NotFound("charter", "of nobody's"));
        int added = inForce(territory).version() != version
                ? 0
                : database.update(
                        ADD,
                        territory.value(),
                        version + 1,
                        words.fr(),
                        words.en(),
                        words.nl(),
                        demanded,
                        Timestamp.from(clock.instant()),
                        account(staff));
        if (added == 0) {
            throw new OptimisticLockingFailureException("charter of " + territory);
        }
        events.publishEvent(Audited.of(staff, "charter.changed", territory, "version " + (version + 1)));
    }

    /** @param version that was read; a newer one has to be read first */
    public void accept(CompanyId company, TerritoryId territory, int version, Actor member) {
        if (!member.actsFor(company) || !clubs(company).contains(territory)) {
            throw new NotFound("charter", company);
        }
        if (inForce(territory).version() != version) {
            throw new RuleViolation("charter.overtaken");
        }
        int added = database.update(
                ACCEPT, company.value(), territory.value(), version, Timestamp.from(clock.instant()), account(member));
        if (added > 0) {
            events.publishEvent(Audited.of(member, "charter.accepted", company, territory + " version " + version));
        }
    }

    /** What a company accepted, the latest first: for its people and the officers of its clubs. */
    @Transactional(readOnly = true)
    public List<CharterAcceptance> accepted(CompanyId company, Actor reader) {
        if (!isReadBy(company, reader)) {
            throw new NotFound("charter", company);
        }
        return accepted(company);
    }

    @Transactional(readOnly = true)
    public boolean isReadBy(CompanyId company, Actor reader) {
        return reader.actsFor(company)
                || reader.territory().isPresent() && clubs(company).stream().anyMatch(reader::isOfficerOf);
    }

    /** The charters in force of a company's clubs. */
    @Transactional(readOnly = true)
    public List<Charter> of(CompanyId company) {
        return clubs(company).stream().map(this::inForce).toList();
    }

    /** Those that it has not accepted in their present version. */
    @Transactional(readOnly = true)
    public List<Charter> open(CompanyId company) {
        var accepted = accepted(company);
        return of(company).stream()
                .filter(charter -> !isAccepted(charter, accepted))
                .toList();
    }

    /** Refuses what a company may only do once it has accepted the charter of that territory, where the territory says so. */
    @Transactional(readOnly = true)
    public void demand(CompanyId company, TerritoryId territory) {
        var charter = inForce(territory);
        if (charter.demanded() && !isAccepted(charter, accepted(company))) {
            throw new RuleViolation("charter.demanded");
        }
    }

    private static boolean isAccepted(Charter charter, List<CharterAcceptance> accepted) {
        return accepted.stream()
                .anyMatch(each -> each.territory().equals(charter.territory()) && each.version() == charter.version());
    }

    /** A company that still waits for approval belongs to no club yet; it is asked where it registered. */
    private Set<TerritoryId> clubs(CompanyId company) {
        var clubs = companies.clubsOf(List.of(company)).getOrDefault(company, Set.of());
        return clubs.isEmpty() ? Set.of(companies.get(company).territory()) : clubs;
    }

    private List<CharterAcceptance> accepted(CompanyId company) {
        return database.query(ACCEPTED, (row, n) -> acceptance(row), company.value());
    }

    private static CharterAcceptance acceptance(ResultSet row) throws SQLException {
        return new CharterAcceptance(
                new CompanyId(row.getObject("company_id", UUID.class)),
                new TerritoryId(row.getObject("territory_id", UUID.class)),
                row.getInt("version"),
                row.getTimestamp("accepted_at").toInstant(),
                Optional.ofNullable(row.getObject("accepted_by", UUID.class)).map(AccountId::new));
    }

    private static Charter charter(ResultSet row) throws SQLException {
        return new Charter(
                new TerritoryId(row.getObject("territory_id", UUID.class)),
                row.getInt("version"),
                new Words(row.getString("fr"), row.getString("en"), row.getString("nl")),
                row.getBoolean("demanded"),
                Optional.of(row.getTimestamp("changed_at").toInstant()),
                Optional.ofNullable(row.getObject("changed_by", UUID.class)).map(AccountId::new));
    }

    private static @Nullable UUID account(Actor actor) {
        return actor.account().map(AccountId::value).orElse(null);
    }
}
