package fr.boucle.matching;

import fr.boucle.listings.ListingChanged;
import fr.boucle.listings.ListingHeld;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingPublished;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.ListingWithdrawn;
import fr.boucle.territory.Territories;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the proposals to staff in step with the listings. Bears to run twice and in any order. */
@Component
class Matchmaking {
    static final int MOST_PROPOSED = 5;

    private final Upkeep upkeep;
    private final MatchIndex index;
    private final Matches matches;
    private final MatchMerge merge;
    private final MatchRepository rows;
    private final Territories territories;

    Matchmaking(
            Upkeep upkeep,
            MatchIndex index,
            Matches matches,
            MatchMerge merge,
            MatchRepository rows,
            Territories territories) {
        this.upkeep = upkeep;
        this.index = index;
        this.matches = matches;
        this.merge = merge;
        this.rows = rows;
        this.territories = territories;
    }

    @ApplicationModuleListener
    void on(ListingPublished published) {
        upkeep.refresh(published.listing());
        propose(published.listing());
    }

    @ApplicationModuleListener
    void on(ListingChanged changed) {
        upkeep.refresh(changed.listing());
        propose(changed.listing());
    }

    @ApplicationModuleListener
    void on(ListingHeld held) {
        upkeep.refresh(held.listing());
    }

    @ApplicationModuleListener
    void on(ListingWithdrawn withdrawn) {
        upkeep.refresh(withdrawn.listing());
        merge.leave(withdrawn.listing()); // a renewal proposes anew
    }

    /** Writes down the strongest matches of a published listing, so that staff see them. */
    void propose(ListingId id) {
        rows.lockProposals(); // before any row is read: another listener may be writing the same pair
        var mine = index.get(id).filter(profile -> profile.state() == ListingState.PUBLISHED);
        if (mine.isEmpty()) {
            return;
        }
        rows.openOf(id); // who decides on one of them waits until its score is written
        int threshold = territories.get(mine.get().territory()).settings().threshold();
        for (var suggestion : matches.best(id, MOST_PROPOSED)) {
            if (suggestion.explanation().score() >= threshold) {
                matches.write(suggestion);
            }
        }
    }
}
