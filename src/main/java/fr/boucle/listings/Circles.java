package fr.boucle.listings;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.Territories;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far listings go: as far as their authors wish, and no further than their territory allows.
 *
 * @param closed the territories whose listings stay within their club
 */
record Circles(Set<TerritoryId> closed) {

    static Circles of(Territories territories) {
        return new Circles(territories.privateCircles());
    }

    /** The widest audience that a territory allows. */
    Audience widest(TerritoryId territory) {
        return closed.contains(territory) ? Audience.CLUB : Audience.EVERYONE;
    }

    List<Audience> choices(TerritoryId territory) {
        var widest = widest(territory);
        return Stream.of(Audience.EVERYONE, Audience.MEMBERS, Audience.CLUB)
                .filter(each -> each.within(widest) == each)
                .toList();
    }

    Audience of(Listing listing) {
        return listing.sensitive().terms().audience().within(widest(listing.territory()));
    }

    /** Whether somebody who is no party finds it. */
    boolean show(Listing listing, Actor actor) {
        return listing.isShownTo(actor, widest(listing.territory()));
    }
}
