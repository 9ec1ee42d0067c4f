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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of what the ledger says: the lines of a synergy, the totals of a territory or a company. */
@Service
@Transactional(readOnly = true)
public class Ledger {
    private static final String LINES = """
            select id, synergy_id, indicator, from_day, until_day, low, central, high, proof, stated_at, allocation -> 'shares' ->> ? as share
            from ledger_line
            where superseded_by is null and not lapsed and from_day <= ? and until_day >= ? and %s
            order by synergy_id, indicator
            """;
    private static final String RECEIVED = LINES.formatted("territory_id = ?");
    private static final String ORIGINATED = LINES.formatted("origin_id = ? and territory_id <> origin_id");
    private static final String CLAIMED = LINES.formatted("jsonb_exists(allocation -> 'shares', cast(? as text))");
    private static final int ROWS_AT_ONCE = 1000;

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
        return sum(RECEIVED, days, "", territory.value());
    }

    /** What started here and counts elsewhere; never added to what is received. */
    public Totals originated(TerritoryId territory, Days days) {
        return sum(ORIGINATED, days, "", territory.value());
    }

    /** A company's share, as it may claim it. */
    public Totals claimed(CompanyId company, Days days) {
        return sum(CLAIMED, days, company.toString(), company.toString());
    }

    private Totals sum(String query, Days days, String sharer, Object whose) {
        var tally = new Tally(days);
        RowCallbackHandler each = row -> tally.add(entry(row));
        database.query(query, each, sharer, days.until(), days.from(), whose);
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
                row.getTimestamp("stated_at").toInstant());
        var share = row.getString("share");
        return share == null ? entry : entry.share(new BigDecimal(share));
    }
}
