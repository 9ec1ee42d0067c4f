package fr.boucle.impact;

import fr.boucle.impact.Totals.Tally;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door of what the ledger says: the lines of a synergy, the totals of a territory or a company. */
@Service
@Transactional(readOnly = true)
public class Ledger {
    private static final String LINES = """
            select id, synergy_id, indicator, from_day, until_day, low, central, high, proof, stated_at, allocation -> 'shares' ->> ? as share,
                   version, territory_id, %s
            from ledger_line
            where superseded_by is null and not lapsed and from_day <= ? and until_day >= ? and %s
            order by synergy_id, indicator
            """;
    private static final String NO_FACTORS = "null as factors, null as versions";
    /** Their ids and, in the same order, their versions: read from the document at a path, without a query for each line. */
    private static final String FACTORS = """
            jsonb_path_query_array(workings, '$.factors.*.id') as factors,
            jsonb_path_query_array(workings, '$.factors.*.version') as versions""";

    private static final String RECEIVED = "territory_id = any(?)";
    private static final String ORIGINATED = "origin_id = any(?) and territory_id <> all(?)";
    private static final String CLAIMED = "jsonb_exists(allocation -> 'shares', cast(? as text))";
    private static final int ROWS_AT_ONCE = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LedgerRepository lines;
    private final Synergies synergies;
    private final JdbcTemplate database;

    Ledger(LedgerRepository lines, Synergies synergies, DataSource source) {
        this.lines = lines;
        this.synergies = synergies;
        this.database = new JdbcTemplate(source);
        database.setFetchSize(ROWS_AT_ONCE);
    }

    /** The synergy, for those who may read what it is worth, also after its end. */
    public Synergy read(SynergyId id, Actor actor) {
        var synergy = synergies.seenBy(id, actor);
        if (!synergy.isOpenTo(actor)) {
            throw new NotFound("synergy", id);
        }
        return synergy;
    }

    /** All lines of a synergy that this reader may know, superseded ones too. */
    public List<LedgerLine> of(SynergyId id, Actor actor) {
        var synergy = synergies.seenBy(id, actor);
        return lines.of(id).stream()
                .filter(line -> isOpen(line, synergy, actor))
                .sorted(Comparator.comparing(LedgerLine::indicator))
                .toList();
    }

    public LedgerLine line(SynergyId id, UUID line, Actor actor) {
        var synergy = synergies.workedOnBy(id, actor);
        return lines.find(id, line)
                .filter(found -> isOpen(found, synergy, actor))
                .orElseThrow(() -> new NotFound("line", line));
    }

    /** Officers read all; a party, once contacts are open, all but the other side's euros. */
    static boolean isOpen(LedgerLine line, Synergy synergy, Actor actor) {
        return synergy.isFollowedBy(actor)
                || synergy.isOpenTo(actor)
                        && (!line.indicator().isPrivate()
                                || actor.company()
                                        .filter(mine ->
                                                line.allocation().of(mine).signum() > 0)
                                        .isPresent());
    }

    /** Those of these lines that count: of each indicator and day the best proven. */
    public static List<UUID> counted(List<LedgerLine> lines) {
        return lines.stream()
                .filter(LedgerLine::isCurrent)
                .map(LedgerLine::entry)
                .collect(Collectors.groupingBy(Entry::indicator))
                .values()
                .stream()
                .flatMap(group -> Entry.counted(group).stream())
                .map(Entry::id)
                .toList();
    }

    /** What the synergies that this territory receives brought it, each once; read row by row, so that memory stays small. */
    public Totals received(TerritoryId territory, Days days) {
        return received(new Selection(Set.of(territory), days, synergy -> true));
    }

    public Totals received(Selection selection) {
        return sum(LINES.formatted(NO_FACTORS, RECEIVED), selection, line -> {}, "", whose(selection));
    }

    /** The same, telling each line that counts, synergy by synergy in the order of their ids. */
    public Totals received(Selection selection, Consumer<CountedLine> each) {
        return sum(LINES.formatted(FACTORS, RECEIVED), selection, each, "", whose(selection));
    }

    /** What started here and counts elsewhere; never added to what is received. */
    public Totals originated(TerritoryId territory, Days days) {
        return originated(new Selection(Set.of(territory), days, synergy -> true));
    }

    /** What started in one of these territories and is received in none of them. */
    public Totals originated(Selection selection) {
        var ids = ids(selection);
        return sum(LINES.formatted(NO_FACTORS, ORIGINATED), selection, line -> {}, "", List.of(ids, ids));
    }

    /** A company's share, as it may claim it. */
    public Totals claimed(CompanyId company, Days days) {
        return claimed(company, days, line -> {});
    }

    private Totals claimed(CompanyId company, Days days, Consumer<CountedLine> each) {
        var all = new Selection(Set.of(), days, synergy -> true);
        return sum(LINES.formatted(NO_FACTORS, CLAIMED), all, each, company.toString(), List.of(company.toString()));
    }

    /** The lines behind a company's share, with what they rest on. */
    public List<ClaimedLine> claims(CompanyId company, Days days) {
        Map<UUID, Range> shares = new LinkedHashMap<>();
        claimed(company, days, line -> shares.put(line.id(), line.value()));
        return lines.all(shares.keySet()).stream()
                .map(line -> new ClaimedLine(line, Objects.requireNonNull(shares.get(line.id()))))
                .sorted(Comparator.comparing(
                                (ClaimedLine claim) -> claim.line().synergy().value())
                        .thenComparing(claim -> claim.line().indicator()))
                .toList();
    }

    /** The factors that these lines were reckoned with, each once. */
    public List<FrozenFactor> factorsOf(Collection<UUID> ids) {
        return lines.all(ids).stream()
                .flatMap(line -> line.workings().factors().values().stream())
                .distinct()
                .sorted(Comparator.comparing(FrozenFactor::id).thenComparing(FrozenFactor::version))
                .toList();
    }

    private static List<Object> whose(Selection selection) {
        return List.of((Object) ids(selection));
    }

    private static UUID[] ids(Selection selection) {
        return selection.territories().stream().map(TerritoryId::value).toArray(UUID[]::new);
    }

    private Totals sum(
            String query, Selection selection, Consumer<CountedLine> each, String sharer, List<Object> whose) {
        var days = selection.days();
        var tally = new Tally(days, each);
        RowCallbackHandler row = line -> {
            var entry = entry(line);
            if (selection.synergies().test(entry.synergy())) {
                tally.add(entry);
            }
        };
        var arguments = Stream.concat(Stream.of(sharer, days.until(), days.from()), whose.stream());
        database.query(query, row, arguments.toArray());
        return tally.totals();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var entry = new Entry(
                row.getObject("id", UUID.class),
                new SynergyId(row.getObject("synergy_id", UUID.class)),
                Indicator.valueOf(row.getString("indicator")),
                new Days(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
                new Range(row.getBigDecimal("low"), row.getBigDecimal("central"), row.getBigDecimal("high")),
                Proof.valueOf(row.getString("proof")),
                row.getTimestamp("stated_at").toInstant(),
                new Entry.Basis(row.getLong("version"), factors(row)));
        var share = row.getString("share");
        return share == null ? entry : entry.share(new BigDecimal(share));
    }

    /** Each as {@code id@version}; a territory's own versions are told from those of another. */
    private static List<String> factors(ResultSet row) throws SQLException {
        var ids = row.getString("factors");
        if (ids == null) {
            return List.of();
        }
        var names = JSON.readValue(ids, String[].class);
        var versions = JSON.readValue(row.getString("versions"), long[].class);
        var own = "@" + row.getString("territory_id");
        return IntStream.range(0, names.length)
                .mapToObj(i -> names[i] + "@" + versions[i] + (versions[i] == 0 ? "" : own))
                .toList();
    }
}
