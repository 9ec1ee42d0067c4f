package fr.boucle.matching;

import fr.boucle.listings.ListingChanged;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingHeld;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingPublished;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.ListingWithdrawn;
import fr.boucle.listings.Listings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.TerritoryConfigured;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the index and the proposals to staff in step with the listings: by events, and by looking twice a second for
 * what changed elsewhere. Bears to run twice and in any order.
 */
@Component
class Matchmaking {
    private static final Logger log = LoggerFactory.getLogger(Matchmaking.class);
    private static final int MOST_PROPOSED = 5;
    /** Changes are looked for again this long, for clocks that differ and transactions that took their time. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Listings listings;
    private final MatchIndex index;
    private final Matches matches;
    private final MatchRepository rows;
    private final Territories territories;
    private final Clock clock;
    private Instant seen = Instant.EPOCH;

    Matchmaking(
            Listings listings,
            MatchIndex index,
            Matches matches,
            MatchRepository rows,
            Territories territories,
            Clock clock) {
        this.listings = listings;
        this.index = index;
        this.matches = matches;
        this.rows = rows;
        this.territories = territories;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void rebuild() {
        long start = System.nanoTime();
        catchUp();
        log.info("Matching index built: {} listings in {} ms", index.size(), (System.nanoTime() - start) / 1_000_000);
    }

    @Scheduled(fixedDelay = 500)
    synchronized void catchUp() {
        var now = clock.instant();
        listings.factsSince(seen.equals(Instant.EPOCH) ? seen : seen.minus(OVERLAP))
                .forEach(this::refresh);
        seen = now;
    }

    /** A territory may have widened or narrowed its circle: everything is read again. */
    @ApplicationModuleListener
    synchronized void on(TerritoryConfigured configured) {
        seen = Instant.EPOCH;
    }

    @ApplicationModuleListener
    void on(ListingPublished published) {
        refresh(published.listing());
        propose(published.listing());
    }

    @ApplicationModuleListener
    void on(ListingChanged changed) {
        refresh(changed.listing());
        propose(changed.listing());
    }

    @ApplicationModuleListener
    void on(ListingHeld held) {
        refresh(held.listing());
    }

    @ApplicationModuleListener
    void on(ListingWithdrawn withdrawn) {
        refresh(withdrawn.listing());
        rows.lockProposals(); // a proposal under way is written first, then taken away
        rows.deleteAll(rows.openOf(withdrawn.listing())); // nobody acted on them; a renewal proposes anew
    }

    private void refresh(ListingId id) {
        listings.facts(id).ifPresentOrElse(this::refresh, () -> index.remove(id));
    }

    private void refresh(ListingFacts facts) {
        if (facts.state().isOver() || facts.state() == ListingState.REFUSED) {
            index.remove(facts.id());
        } else {
            index.put(facts);
        }
    }

    /** Writes down the strongest matches of a published listing, so that staff see them. */
    private void propose(ListingId id) {
        rows.lockProposals();
        var mine = index.get(id).filter(profile -> profile.state() == ListingState.PUBLISHED);
        if (mine.isEmpty()) {
            return;
        }
        rows.lockProposals(); // before any row is read: another listener may be writing the same pair
        int threshold = territories.get(mine.get().territory()).settings().threshold();
        for (var suggestion : matches.best(id, MOST_PROPOSED)) {
            if (suggestion.explanation().score() >= threshold) {
                matches.write(suggestion);
            }
        }
    }
}
