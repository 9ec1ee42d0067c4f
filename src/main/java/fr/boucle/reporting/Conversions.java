package fr.boucle.reporting;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which ways of finding synergies, and which club events, led to running ones. */
@Component
@Transactional(readOnly = true)
public class Conversions {
    private static final String COUNTED = """
            count(*) as opened,
            count(*) filter (where s.stage in ('COMPLETED', 'ENDED')) as concrete,
            count(*) filter (where s.stage = 'LOST') as lost
            """;
    private static final String BY_SOURCE = "select s.source as origin, " + COUNTED
            + " from report_source s where s.territory_id = :territory group by 1 order by 2 desc, 1";
    private static final String BY_WORKSHOP = "select e.title as origin, " + COUNTED
            + " from report_source s join club_event e on cast(e.id as text) = s.workshop"
            + " where s.territory_id = :territory group by e.id order by e.starts_at desc limit 20";

    private final JdbcClient database;

    Conversions(JdbcClient database) {
        this.database = database;
    }

    /**
     * What became of the synergies of one origin.
     *
     * @param origin a way of finding them: SUGGESTION, HAND, POOL, CHAIN, DIRECT; or the title of a club event
     */
    public record Conversion(String origin, int opened, int concrete, int lost) {
        /** Of those that are decided, how many became concrete, in percent; empty while none is decided. */
        public Optional<Integer> percent() {
            int decided = concrete + lost;
            return decided == 0 ? Optional.empty() : Optional.of(Math.round(100f * concrete / decided));
        }
    }

    public List<Conversion> bySource(Actor officer) {
        return read(BY_SOURCE, officer);
    }

    /** The latest twenty events that led to any, the last first. */
    public List<Conversion> byWorkshop(Actor officer) {
        return read(BY_WORKSHOP, officer);
    }

    private List<Conversion> read(String query, Actor officer) {
        return database.sql(query)
                .param("territory", territory(officer).value())
                .query(Conversion.class)
                .list();
    }

    private static TerritoryId territory(Actor officer) {
        return officer.territory()
                .filter(officer::isOfficerOf)
                .orElseThrow(() -> new NotFound("conversions", "of nobody's territory"));
    }
}
