package fr.boucle.listings;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingFinder.Asked;
import fr.boucle.listings.ListingFinder.Reader;
import fr.boucle.territory.Commune;
import fr.boucle.territory.Territories;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader finds among the listings; a hidden fact neither filters, orders nor counts. */
@Service
@Transactional(readOnly = true)
public class ListingSearch {
    private final ListingRepository listings;
    private final ListingFinder finder;
    private final ListingViews views;
    private final Territories territories;
    private final Catalogue catalogue;

    ListingSearch(
            ListingRepository listings,
            ListingFinder finder,
            ListingViews views,
            Territories territories,
            Catalogue catalogue) {
        this.listings = listings;
        this.finder = finder;
        this.views = views;
        this.territories = territories;
        this.catalogue = catalogue;
    }

    /** With what the search was understood as, and what else could be found. */
    public Finding search(ListingFilter filter, TerritoryId territory, Pageable page, Actor actor) {
        var reader = new Reader(actor, territory, Circles.of(territories).widest(territory));
        var communes = filter.words().isBlank() ? List.<Commune>of() : territories.communesOf(territory);
        var question = Question.of(filter.words(), filter.exact(), catalogue, communes);
        var words = question.all();
        var counts = finder.count(words, reader);
        boolean partly = counts.isEmpty() && !question.some().isEmpty();
        if (partly) {
            words = question.some();
            counts = finder.count(words, reader);
        }
        var tallies = new Tallies(filter, counts);
        var shown = within(page, tallies.chosen());
        var ids = tallies.chosen() == 0
                ? List.<ListingId>of()
                : finder.find(new Asked(words, question.any(), filter), shown, reader);
        return new Finding(
                new PageImpl<>(seen(ids, actor), shown, tallies.chosen()),
                tallies,
                question.understood(),
                partly && !counts.isEmpty(),
                counts.isEmpty() ? broader(question.understood().materials(), reader) : Optional.empty());
    }

    public Page<ListingView> find(ListingFilter filter, TerritoryId territory, Pageable page, Actor actor) {
        return search(filter, territory, page, actor).page();
    }

    /** The last page for whoever asks for a later one. */
    private static Pageable within(Pageable page, long total) {
        long last = Math.max(0, (total - 1) / page.getPageSize());
        return PageRequest.of((int) Math.min(page.getPageNumber(), last), page.getPageSize());
    }

    private List<ListingView> seen(List<ListingId> ids, Actor actor) {
        var found = listings.findByIdIn(ids).stream()
                .sorted(Comparator.comparingInt(each -> ids.indexOf(each.id())))
                .toList();
        return views.of(found, actor);
    }

    /** The nearest broader concept of which there is something. */
    private Optional<MaterialId> broader(List<MaterialId> meant, Reader reader) {
        return meant.stream()
                .limit(1)
                .flatMap(each -> catalogue.upwards(each).stream().skip(1))
                .filter(each -> !finder.count(Lexemes.quoted(Lexemes.concept(each)), reader)
                        .isEmpty())
                .findFirst();
    }

    /** The listing that people quote by this number. Whether the reader may see it is asked where it is read. */
    public Optional<ListingId> numbered(long number) {
        return listings.findByNumber(number).map(Listing::id);
    }

    /** How many offers of each family everybody may find, the most first. */
    public List<FamilyCount> offersByFamily(TerritoryId territory) {
        return Circles.of(territories).widest(territory) == Audience.EVERYONE
                ? listings.offersByFamily(territory)
                : List.of();
    }

    /** A family and how many offers it has. */
    public record FamilyCount(Family family, long count) {}
}
