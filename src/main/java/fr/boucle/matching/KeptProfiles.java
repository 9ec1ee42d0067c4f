package fr.boucle.matching;

import fr.boucle.catalogue.Edition;
import fr.boucle.listings.ListingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The profiles as they were last read, in the database: reading the words of a hundred thousand listings takes a minute,
 * fetching what was read a second. What another edition of the vocabulary or of its code has read is left aside.
 */
@Component
class KeptProfiles {
    private static final int FETCHED = 5_000;
    private static final String SAVE = """
            insert into matching_profile (listing, edition, content) values (?, ?, ?)
            on conflict (listing) do update set edition = excluded.edition, content = excluded.content
            """;

    private final JdbcTemplate database;
    private final Terms terms;
    private final Posters posters;
    private final long edition = Edition.of(KeptProfiles.class.getPackage());

    KeptProfiles(DataSource source, Terms terms, Posters posters) {
        this.database = new JdbcTemplate(source);
        this.database.setFetchSize(FETCHED);
        this.terms = terms;
        this.posters = posters;
    }

    /** All that this edition has read. */
    @Transactional(readOnly = true)
    public List<Profile> all() {
        var all = new ArrayList<Profile>();
        database.query(
                "select content from matching_profile where edition = ?",
                row -> {
                    all.add(ProfileBytes.read(row.getBytes(1), terms, posters));
                },
                edition);
        return all;
    }

    @Transactional
    public void save(Collection<Profile> profiles) {
        if (profiles.isEmpty()) {
            return; // asked twice a second
        }
        database.batchUpdate(SAVE, profiles, FETCHED, (statement, profile) -> {
            statement.setObject(1, profile.id().value());
            statement.setLong(2, edition);
            statement.setBytes(3, ProfileBytes.write(profile));
        });
    }

    @Transactional
    public void remove(ListingId listing) {
        database.update("delete from matching_profile where listing = ?", listing.value());
    }
}
