package fr.boucle.listings;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Edition;
import fr.boucle.catalogue.Recognition;
import fr.boucle.listings.Lexemes.Weight;
import fr.boucle.territory.Commune;
import fr.boucle.territory.Territories;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words by which listings are found, written when a listing is: one set for everybody, one for those who may read
 * its description too.
 */
@Component
class ListingIndex {
    private static final double SURE = 0.5;

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Territories territories;
    private final long edition = Edition.of(ListingIndex.class.getPackage());

    ListingIndex(JdbcClient jdbc, Catalogue catalogue, Territories territories) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.territories = territories;
    }

    void put(Listing listing) {
        var open = open(listing);
        jdbc.sql("""
                insert into listing_index (listing_id, edition, open, whole)
                values (:listing, :edition, cast(:open as tsvector), cast(:whole as tsvector))
                on conflict (listing_id)
                do update set edition = excluded.edition, open = excluded.open, whole = excluded.whole
                """)
                .param("listing", listing.id().value())
                .param("edition", edition)
                .param("open", open.toString())
                .param("whole", whole(listing, open).toString())
                .update();
    }

    /** Some that this edition of the vocabulary has not read yet, held until they are; other nodes take others. */
    List<ListingId> unread(int most) {
        return jdbc.sql("""
                select l.id from listing l left join listing_index i on i.listing_id = l.id
                where i.edition is distinct from ? limit ? for no key update of l skip locked
                """)
                .params(edition, most)
                .query((row, n) -> new ListingId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Its public facts: the title, the place, the number, the code, and what its author says that it is. */
    private Lexemes open(Listing listing) {
        var open = new Lexemes();
        open.add(catalogue.stems(listing.title()), Weight.A);
        add(catalogue.recognise(listing.title(), ""), Weight.A, Weight.B, open);
        var nature = listing.nature();
        if (nature.material() != null && nature.materialChosen()) {
            catalogue.upwards(nature.material()).forEach(each -> open.add(Lexemes.concept(each), Weight.B));
            open.add(Lexemes.concept(nature.material()), Weight.A);
        }
        if (nature.wasteCode() != null) {
            open.add(Lexemes.wasteCode(nature.wasteCode()), Weight.A);
        }
        open.add(Lexemes.number(Long.toString(listing.number())), Weight.A);
        var commune = listing.sensitive().where().commune();
        open.add(Lexemes.place(commune), Weight.B);
        territories.commune(commune).map(Commune::name).ifPresent(name -> open.add(catalogue.stems(name), Weight.C));
        return open;
    }

    private Lexemes whole(Listing listing, Lexemes open) {
        var whole = new Lexemes(open);
        var description = listing.sensitive().description();
        whole.add(catalogue.stems(description), Weight.C);
        add(catalogue.recognise(listing.title(), description), Weight.C, Weight.D, whole);
        return whole;
    }

    /** Each concept and, as they say less, all that are broader; what the text hardly speaks of says least. */
    private void add(Recognition recognition, Weight itself, Weight broader, Lexemes to) {
        var named = recognition.named();
        for (var found : named) {
            boolean sure = found.weight() >= SURE * named.get(0).weight();
            catalogue
                    .upwards(found.material())
                    .forEach(each -> to.add(Lexemes.concept(each), sure ? broader : Weight.D));
            to.add(Lexemes.concept(found.material()), sure ? itself : Weight.D);
        }
    }
}
