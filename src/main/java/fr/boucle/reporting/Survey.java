package fr.boucle.reporting;

import fr.boucle.impact.CountedLine;
import fr.boucle.impact.Ledger;
import fr.boucle.impact.Selection;
import fr.boucle.impact.Totals;
import fr.boucle.kernel.AccountId;
import fr.boucle.listings.Exchange;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.SynergyId;
import fr.boucle.territory.Territories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a report tells: the steps from the views {@code report_*}, the impact from the ledger. */
@Component
@Transactional(readOnly = true)
public class Survey {
    private static final int ROWS_AT_ONCE = 1000;
    private static final Set<Rung> STAGES = EnumSet.range(Rung.OPENED, Rung.COMPLETED);
    private static final String HERE = "territory_id = any(:territories)";
    private static final String ASKED = """
             and (cast(:section as text) is null or :section = any(sections))
             and (cast(:workshop as text) is null or :workshop = any(workshops))
             and (cast(:exchange as text) is null or exchange = :exchange)""";
    private static final String FOLLOWED = ASKED + " and (cast(:owner as uuid) is null or owner_id = :owner)";

    private static final String COMPANIES = """
            select count(*) as companies from report_company
            where territory_id = any(:territories) and created_at < :end
              and (cast(:section as text) is null or section = :section)""";
    private static final String LISTINGS = """
            select count(*) as listings, count(distinct company_id) as contributors from (
                select *, array[section] as sections, array[workshop] as workshops from report_listing) listing
            where created_at >= :start and created_at < :end and\s""" + HERE + ASKED;
    private static final String SUGGESTIONS = """
            select count(*) as suggested, count(*) filter (where kept) as kept from report_suggestion
            where suggested_at >= :start and suggested_at < :end and\s""" + HERE + ASKED;
    private static final String COUNTED = """
            exists (select from ledger_line l where l.synergy_id = report_synergy.id and l.territory_id = any(:territories)
                and l.superseded_by is null and not l.lapsed and l.from_day <= :until and l.until_day >= :from)""";
    /** Nothing more is asked of the view than is told: its sections and workshops are as dear as all the rest. */
    private static final String SYNERGIES =
            "select id, version, number, title, open_title, exchange, stage, opened_at, completed_at, family"
                    + " from report_synergy where (opened_at >= :start and opened_at < :end and "
                    + HERE + " or " + COUNTED + ")" + FOLLOWED;
    /** All that is counted of synergies, in one pass; the sums of the stages are those of all its rows. */
    private static final String CENSUS = """
            select loss, count(*) filter (where lost_at >= :start and lost_at < :end and here) as lost,
                count(*) filter (where fresh or counted) as told, count(*) filter (where fresh) as opened,
                count(*) filter (where fresh and reached >= 2) as discussion,
                count(*) filter (where fresh and reached >= 3) as negotiation,
                count(*) filter (where fresh and reached >= 4) as implementation,
                count(*) filter (where fresh and reached >= 5) as completed
            from (select *, opened_at >= :start and opened_at < :end and here as fresh, not here and\s""" + COUNTED
            + """
                 or here and (opened_at < :start or opened_at >= :end) and\s""" + COUNTED
            + " as counted from (select *, " + HERE + " as here from report_synergy where true " + FOLLOWED
            + ") report_synergy) report_synergy group by loss order by 2 desc, 1";

    private static final String CONCERNED = """
            select id from report_synergy where (territory_id = any(:territories) or exists (
                select from ledger_line l where l.synergy_id = report_synergy.id
                and (l.territory_id = any(:territories) or l.origin_id = any(:territories))))""" + FOLLOWED;

    private final NamedParameterJdbcTemplate database;
    private final Ledger ledger;
    private final Territories territories;
    private final Choices choices;
    private final Clock clock;

    Survey(DataSource source, Ledger ledger, Territories territories, Choices choices, Clock clock) {
        var template = new JdbcTemplate(source);
        template.setFetchSize(ROWS_AT_ONCE);
        this.database = new NamedParameterJdbcTemplate(template);
        this.ledger = ledger;
        this.territories = territories;
        this.choices = choices;
        this.clock = clock;
    }

    public Figures figures(Scope scope) {
        var selection = selection(scope);
        return figures(scope, selection, census(scope), ledger.received(selection), List.of());
    }

    /**
     * The same, telling each line that counts, in the order of {@link #synergies(Scope)}.
     *
     * @param expected is told before, how many synergies there will be
     */
    Figures figures(Scope scope, Consumer<CountedLine> each, IntConsumer expected) {
        var selection = selection(scope);
        var census = census(scope);
        expected.accept(Math.toIntExact(census.synergies()));
        Map<String, UUID> examples = new HashMap<>();
        var received = ledger.received(selection, line -> {
            line.factors().forEach(factor -> examples.putIfAbsent(factor, line.id()));
            each.accept(line);
        });
        return figures(scope, selection, census, received, new HashSet<>(examples.values()));
    }

    private Figures figures(
            Scope scope, Selection selection, Census census, Totals received, Collection<UUID> examples) {
        return new Figures(
                scope,
                names(scope),
                clock.instant(),
                census.funnel(),
                received,
                ledger.originated(selection),
                census.losses(),
                ledger.factorsOf(examples),
                census.synergies());
    }

    /** What is counted, not reckoned. */
    private record Census(Map<Rung, Long> funnel, Map<String, Long> losses, long synergies) {}

    /** Without a filter none is looked up. */
    private Selection selection(Scope scope) {
        Predicate<SynergyId> all = synergy -> true;
        if (!scope.narrows()) {
            return new Selection(scope.territories(), scope.days(), all);
        }
        var concerned = new HashSet<>(database.queryForList(CONCERNED, parameters(scope), UUID.class));
        return new Selection(scope.territories(), scope.days(), synergy -> concerned.contains(synergy.value()));
    }

    private Figures.Names names(Scope scope) {
        var places = scope.territories().stream()
                .map(id -> territories.get(id).name())
                .sorted()
                .toList();
        var workshop = scope.workshop() == null
                ? null
                : choices.workshops(scope.territories()).get(scope.workshop());
        var owner = scope.owner() == null
                ? null
                : choices.owners(scope.territories()).get(scope.owner());
        return new Figures.Names(places, workshop, owner);
    }

    private Census census(Scope scope) {
        Map<Rung, Long> funnel = new EnumMap<>(Rung.class);
        Map<String, Long> losses = new LinkedHashMap<>();
        var told = new AtomicLong();
        if (scope.workshop() == null && scope.exchange() == null && scope.owner() == null) {
            count(COMPANIES, scope, funnel);
        }
        if (scope.owner() == null) { // nobody follows what is not a synergy yet
            count(LISTINGS, scope, funnel);
            count(SUGGESTIONS, scope, funnel);
        }
        STAGES.forEach(rung -> funnel.put(rung, 0L));
        database.query(CENSUS, parameters(scope), row -> {
            for (var rung : STAGES) {
                funnel.merge(rung, row.getLong(rung.name().toLowerCase(Locale.ROOT)), Long::sum);
            }
            if (row.getLong("lost") > 0) {
                losses.put(Optional.ofNullable(row.getString("loss")).orElse("OTHER"), row.getLong("lost"));
            }
            told.addAndGet(row.getLong("told"));
        });
        return new Census(funnel, losses, told.get());
    }

    private void count(String query, Scope scope, Map<Rung, Long> funnel) {
        database.queryForMap(query, parameters(scope))
                .forEach((rung, count) -> funnel.put(Rung.valueOf(rung.toUpperCase(Locale.ROOT)), (Long) count));
    }

    /** The latest first. */
    public List<SynergyLine> latest(Scope scope, int most) {
        var query = SYNERGIES + " order by opened_at desc, number desc limit :most";
        return database.query(query, parameters(scope).addValue("most", most), (row, n) -> line(row));
    }

    /** All of them in the order of their ids, read as they are asked for: close it. */
    Stream<SynergyLine> synergies(Scope scope) {
        return database.queryForStream(SYNERGIES + " order by id", parameters(scope), (row, n) -> line(row));
    }

    private MapSqlParameterSource parameters(Scope scope) {
        return new MapSqlParameterSource()
                .addValue("territories", Choices.ids(scope.territories()))
                .addValue("from", scope.days().from())
                .addValue("until", scope.days().until())
                .addValue("start", start(scope.days().from()))
                .addValue("end", start(scope.days().until().plusDays(1)))
                .addValue("section", scope.section())
                .addValue("workshop", scope.workshop())
                .addValue(
                        "owner",
                        Optional.ofNullable(scope.owner()).map(AccountId::value).orElse(null))
                .addValue(
                        "exchange",
                        scope.exchange() == null ? null : scope.exchange().name());
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private SynergyLine line(ResultSet row) throws SQLException {
        return new SynergyLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getLong("number"),
                row.getString("title"),
                row.getBoolean("open_title"),
                Exchange.valueOf(row.getString("exchange")),
                Stage.valueOf(row.getString("stage")),
                day(row.getTimestamp("opened_at")).orElseThrow(),
                day(row.getTimestamp("completed_at")).orElse(null),
                row.getString("family"));
    }

    private Optional<LocalDate> day(@Nullable Timestamp moment) {
        return Optional.ofNullable(moment).map(at -> LocalDate.ofInstant(at.toInstant(), clock.getZone()));
    }
}
