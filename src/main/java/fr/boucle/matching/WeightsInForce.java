package fr.boucle.matching;

import fr.boucle.kernel.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The weights that count now, in memory: a judge asks for every pair. What another node changed is seen within a second. */
@Component
class WeightsInForce implements Supplier<WeightsByTerritory> {
    private static final String LATEST = """
            select distinct on (territory_id) * from territory_weights order by territory_id, revision desc
            """;

    private final JdbcTemplate database;
    private volatile WeightsByTerritory now = WeightsByTerritory.USUAL;

    WeightsInForce(DataSource source) {
        database = new JdbcTemplate(source);
    }

    @Override
    public WeightsByTerritory get() {
        return now;
    }

    @Scheduled(fixedDelay = 1000)
    synchronized void reread() {
        var own = new HashMap<TerritoryId, Weights>();
        database.query(LATEST, row -> {
            own.put(TerritoryId.of(row.getString("territory_id")), read(row));
        });
        now = WeightsByTerritory.of(own);
    }

    static Weights read(ResultSet row) throws SQLException {
        return new Weights(
                row.getInt("material"),
                row.getInt("quantity"),
                row.getInt("period"),
                row.getInt("distance"),
                row.getInt("law"));
    }
}
