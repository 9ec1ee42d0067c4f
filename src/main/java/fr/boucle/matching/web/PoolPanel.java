package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Pool;
import fr.boucle.matching.Pools;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How many others look for the same, on the page of a listing, for those who own it or look after it. */
@Component
class PoolPanel implements Panel {
    private static final int AFTER_THE_MATCHES = 20;

    private final Listings listings;
    private final Pools pools;
    private final PoolTelling telling;

    PoolPanel(Listings listings, Pools pools, PoolTelling telling) {
        this.listings = listings;
        this.pools = pools;
        this.telling = telling;
    }

    @Override
    public Set<String> places() {
        return Set.of("listing");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var listing = listings.seenBy(ListingId.of(id), actor);
        if (!listing.rights().editable() || listing.open().state() != ListingState.PUBLISHED) {
            return Optional.empty();
        }
        return pools.find(listing.id(), actor)
                .filter(pool -> pool.isOpen() || pool.isKept())
                .map(pool -> part(pool, listing.id()));
    }

    private Part part(Pool pool, ListingId listing) {
        int others = pool.members().size() - 1;
        var thing = telling.thing(pool, LocaleContextHolder.getLocale());
        return new Part(
                "matching/_pool :: panel",
                AFTER_THE_MATCHES,
                Map.of("others", others, "thing", thing, "listing", listing));
    }
}
