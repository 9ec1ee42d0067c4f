package fr.boucle.listings;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which company may see a listing's contacts after both sides said yes, and who looked at what. */
@Component
class Disclosures {
    private final JdbcClient jdbc;
    private final Clock clock;

    Disclosures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(ListingId listing, CompanyId to) {
        jdbc.sql(
                        "insert into listing_disclosure (listing_id, company_id, since) values (?, ?, ?) on conflict do nothing")
                .params(listing.value(), to.value(), OffsetDateTime.now(clock))
                .update();
    }

    void close(ListingId listing, CompanyId to) {
        jdbc.sql("delete from listing_disclosure where listing_id = ? and company_id = ?")
                .params(listing.value(), to.value())
                .update();
    }

    /** Of these listings, those whose contacts are open to the reader's company. */
    Set<ListingId> openTo(Actor actor, Collection<ListingId> listings) {
        if (actor.company().isEmpty() || listings.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql(
                        "select listing_id from listing_disclosure where company_id = :company and listing_id in (:ids)")
                .param("company", actor.company().get().value())
                .param("ids", listings.stream().map(ListingId::value).toList())
                .query((row, n) -> new ListingId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Writes down a look at what is not for everybody, once a day for each reader. */
    void looked(ListingId listing, ListingView.Level level, Actor reader) {
        jdbc.sql(
                        "insert into listing_look (listing_id, account_id, company_id, level, day) values (:listing, :account, :company, :level, :day)"
                                + " on conflict do nothing")
                .param("listing", listing.value())
                .param("account", reader.account().map(AccountId::value).orElse(null), Types.OTHER)
                .param("company", reader.company().map(CompanyId::value).orElse(null), Types.OTHER)
                .param("level", level.name())
                .param("day", OffsetDateTime.now(clock).toLocalDate())
                .update();
    }

    /** For a listing that is thrown away. */
    void forget(ListingId listing) {
        jdbc.sql("delete from listing_look where listing_id = ?")
                .param(listing.value())
                .update();
    }

    /** Who looked, the latest first; an officer has no company here. */
    List<Look> looks(ListingId listing) {
        return jdbc.sql(
                        "select day, company_id, level from listing_look where listing_id = ? order by day desc, level limit 20")
                .param(listing.value())
                .query((row, n) -> new Look(
                        row.getDate(1).toLocalDate(),
                        Optional.ofNullable(row.getObject(2, UUID.class)).map(CompanyId::new),
                        ListingView.Level.valueOf(row.getString(3))))
                .list();
    }
}
