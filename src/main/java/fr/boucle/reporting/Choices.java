package fr.boucle.reporting;

import fr.boucle.identity.Hats;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an officer can choose among for a report. */
@Component
@Transactional(readOnly = true)
public class Choices {
    private static final int EVENTS = 200;

    private final JdbcClient database;
    private final Hats hats;

    Choices(JdbcClient database, Hats hats) {
        this.database = database;
        this.hats = hats;
    }

    /** The territories whose officer this person is, the one of the hat first. */
    public Set<TerritoryId> territories(Actor officer) {
        Set<TerritoryId> all = new LinkedHashSet<>();
        all.add(officer.territory()
                .filter(officer::isOfficerOf)
                .orElseThrow(() -> new NotFound("report", "of nobody's territory")));
        officer.account()
                .ifPresent(person ->
                        hats.of(person).forEach(hat -> hat.actor().territory().ifPresent(all::add)));
        return all;
    }

    /** Club events by id, the latest first. */
    public Map<String, String> workshops(Set<TerritoryId> territories) {
        Map<String, String> found = new LinkedHashMap<>();
        database.sql("""
                        select id, title from club_event
                        where territory_id = any(:territories) and state = 'PUBLISHED' order by starts_at desc limit :most
                        """)
                .param("territories", ids(territories))
                .param("most", EVENTS)
                .query(row -> {
                    found.put(row.getString("id"), row.getString("title"));
                });
        return found;
    }

    /** Those who follow synergies of these territories, by name. */
    public Map<AccountId, String> owners(Set<TerritoryId> territories) {
        Map<AccountId, String> found = new LinkedHashMap<>();
        database.sql("""
                        select id, name from account
                        where id in (select owner_id from synergy s join synergy_party p on p.synergy_id = s.id
                            where p.territory_id = any(:territories) and owner_id is not null)
                        order by name, id
                        """).param("territories", ids(territories)).query(row -> {
            found.put(new AccountId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        return found;
    }

    static UUID[] ids(Set<TerritoryId> territories) {
        return territories.stream().map(TerritoryId::value).toArray(UUID[]::new);
    }
}
