package fr.boucle.matching;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each territory shares out the points, and how it did before. The weights of the offer's territory count for a pair. */
@Service
@Transactional
public class TerritoryWeights {
    private static final String HISTORY =
            "select * from territory_weights where territory_id = ? order by revision desc limit 20";
    private static final String ADD = """
            insert into territory_weights
              (territory_id, revision, material, quantity, period, distance, law, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final JdbcTemplate database;
    private final WeighingTrial trial;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TerritoryWeights(DataSource source, WeighingTrial trial, ApplicationEventPublisher events, Clock clock) {
        this.database = new JdbcTemplate(source);
        this.trial = trial;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a territory chose one day.
     *
     * @param revision counts its choices; 0 is what every territory starts with
     */
    public record Choice(int revision, Weights weights, Instant since) {
        static final Choice FIRST = new Choice(0, Weights.USUAL, Instant.EPOCH);

        /** Nobody chose it. */
        public boolean isFirst() {
            return revision == 0;
        }
    }

    /** The choices of the officer's territory, the one that counts first. */
    @Transactional(readOnly = true)
    public List<Choice> history(Actor officer) {
        var chosen = database.query(
                HISTORY,
                (row, n) -> new Choice(
                        row.getInt("revision"),
                        WeightsInForce.read(row),
                        row.getTimestamp("changed_at").toInstant()),
                territory(officer).value());
        return chosen.isEmpty() ? List.of(Choice.FIRST) : chosen;
    }

    /** What these weights would make of the current matches; nothing is kept. */
    @Transactional(readOnly = true)
    public WeightsEffect effect(Weights weights, Actor officer) {
        return trial.effect(territory(officer), weights.demand());
    }

    /** @param revision what the officer had read; a newer one refuses the change */
    public void change(Weights weights, int revision, Actor officer) {
        var territory = territory(officer);
        if (history(officer).get(0).revision() != revision
                || !add(territory, weights.demand(), revision + 1, officer)) {
            throw new OptimisticLockingFailureException("weights of " + territory);
        }
        events.publishEvent(new WeightsChanged(territory));
        events.publishEvent(
                Audited.of(officer, "weights.changed", territory, weights.all().toString()));
    }

    /** False where somebody was quicker. */
    private boolean add(TerritoryId territory, Weights weights, int revision, Actor officer) {
        return database.update(
                        ADD,
                        territory.value(),
                        revision,
                        weights.material(),
                        weights.quantity(),
                        weights.period(),
                        weights.distance(),
                        weights.law(),
                        Timestamp.from(clock.instant()),
                        officer.account().map(AccountId::value).orElse(null))
                > 0;
    }

    private static TerritoryId territory(Actor officer) {
        return officer.territory()
                .filter(officer::isOfficerOf)
                .orElseThrow(() -> new NotFound("weights", "of nobody's territory"));
    }
}
