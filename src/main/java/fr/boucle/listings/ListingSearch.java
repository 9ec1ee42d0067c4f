package fr.boucle.listings;

import fr.boucle.catalogue.Family;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.Territories;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader finds among the listings; a hidden fact neither filters nor counts. */
@Service
@Transactional(readOnly = true)
public class ListingSearch {
    private final ListingRepository listings;
    private final ListingViews views;
    private final Territories territories;

    ListingSearch(ListingRepository listings, ListingViews views, Territories territories) {
        this.listings = listings;
        this.views = views;
        this.territories = territories;
    }

    public Page<ListingView> find(ListingFilter filter, TerritoryId territory, Pageable page, Actor actor) {
        var widest = Circles.of(territories).widest(territory);
        var found = listings.find(filter.askedBy(actor, territory, widest), page);
        return new PageImpl<>(views.of(found.getContent(), actor), page, found.getTotalElements());
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
