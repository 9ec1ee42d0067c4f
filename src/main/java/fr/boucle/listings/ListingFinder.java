package fr.boucle.listings;

import fr.boucle.catalogue.Family;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Tallies.Tally;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Asks the database for what a reader may find. Whoever may not read a description finds, counts and orders by the open
 * words alone, but for the listings of the reader's own company.
 */
@Component
class ListingFinder {
    private static final String FOUND = """
            from listing l join listing_index i on i.listing_id = l.id
            where l.territory_id = :territory and l.state in ('PUBLISHED', 'RESERVED')
              and (l.audience = any(string_to_array(:audiences, ',')) or :officer or l.company_id = :company)
            """;

    private static final String ALL = FOUND.replace("join listing_index i on i.listing_id = l.id", "");
    private static final String CHOSEN = """
            and (:kind = '' or l.kind = :kind) and (:exchange = '' or l.exchange = :exchange)
            and (:families = '' or l.family = any(string_to_array(:families, ','))) and not (:safe and l.hazardous)
            """;

    private final JdbcClient jdbc;

    ListingFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where somebody looks, and with which rights.
     *
     * @param widest the widest audience of the territory
     */
    record Reader(Actor actor, TerritoryId territory, Audience widest) {
        private static final CompanyId NOBODY = new CompanyId(new UUID(0, 0));

        /** The audiences to which the reader belongs, besides the reader's own listings. */
        String audiences() {
            return Stream.of(Audience.values())
                    .filter(chosen -> chosen.within(widest).includes(actor, territory))
                    .map(Audience::name)
                    .collect(Collectors.joining(","));
        }

        CompanyId company() {
            return actor.company().orElse(NOBODY);
        }

        /** The words by which the reader may find a listing. */
        String words() {
            if (actor.seesMembersOnly()) {
                return "i.whole";
            }
            return actor.company().isEmpty()
                    ? "i.open"
                    : "(case when l.company_id = :company then i.whole else i.open end)";
        }
    }

    /** @param words a {@code tsquery}, empty for everything */
    List<Tally> count(String words, Reader reader) {
        return ask(
                        "select l.family, l.kind, l.exchange, l.hazardous, count(*) " + where(words, reader)
                                + "group by l.family, l.kind, l.exchange, l.hazardous",
                        words,
                        reader)
                .query((row, n) -> new Tally(
                        Family.valueOf(row.getString(1)),
                        ListingKind.valueOf(row.getString(2)),
                        Exchange.valueOf(row.getString(3)),
                        row.getBoolean(4),
                        row.getLong(5)))
                .list();
    }

    /** The closest first, then the newest. */
    List<ListingId> find(Asked asked, Pageable page, Reader reader) {
        var order = asked.words().isEmpty() ? "" : "ts_rank(" + reader.words() + ", cast(:any as tsquery)) desc, ";
        return ask(
                        "select l.id " + where(asked.words(), reader) + CHOSEN + "order by " + order
                                + "l.changed_at desc, l.id limit :most offset :from",
                        asked.words(),
                        reader)
                .param("any", asked.anyWord())
                .param("kind", name(asked.filter().kind()))
                .param("exchange", name(asked.filter().exchange()))
                .param(
                        "families",
                        asked.filter().families().stream().map(Family::name).collect(Collectors.joining(",")))
                .param("safe", asked.filter().safe())
                .param("most", page.getPageSize())
                .param("from", page.getOffset())
                .query((row, n) -> new ListingId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * @param words what must be there
     * @param anyWord what listings are ordered by
     */
    record Asked(String words, String anyWord, ListingFilter filter) {}

    private static String where(String words, Reader reader) {
        if (words.isEmpty()) {
            return ALL;
        }
        return FOUND + "and " + reader.words() + " @@ cast(:words as tsquery)\n";
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private StatementSpec ask(String sql, String words, Reader reader) {
        return jdbc.sql(sql)
                .param("territory", reader.territory().value())
                .param("audiences", reader.audiences())
                .param("officer", reader.actor().isOfficerOf(reader.territory()))
                .param("company", reader.company().value())
                .param("words", words);
    }
}
