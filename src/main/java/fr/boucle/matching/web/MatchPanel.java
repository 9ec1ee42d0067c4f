package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The best matches on the page of a listing, for those who own it or look after it. */
@Component
class MatchPanel implements Panel {
    private static final int MOST = 3;
    private static final int LOOKED_AT = 10;

    private final Listings listings;
    private final Counterparts counterparts;

    MatchPanel(Listings listings, Counterparts counterparts) {
        this.listings = listings;
        this.counterparts = counterparts;
    }

    @Override
    public Set<String> places() {
        return Set.of("listing");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var listing = listings.seenBy(ListingId.of(id), actor);
        if (!listing.rights().editable() || listing.open().state().isOver()) {
            return Optional.empty();
        }
        var best = counterparts.of(listing, LOOKED_AT, actor, LocaleContextHolder.getLocale()).stream()
                .filter(each -> !each.isSetAside() && !each.told().weak())
                .limit(MOST)
                .toList();
        boolean staff = actor.isStaffOf(listing.open().territory());
        return Optional.of(new Part(
                "matching/_matches :: panel", 10, Map.of("matches", best, "listing", listing, "staff", staff)));
    }
}
