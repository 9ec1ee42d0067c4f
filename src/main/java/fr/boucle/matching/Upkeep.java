package fr.boucle.matching;

import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.Listings;
import fr.boucle.territory.TerritoryConfigured;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the listings: what was read before is there at start, and what changed, here or on another
 * node, is looked for twice a second.
 */
@Component
class Upkeep {
    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
    /** Changes are looked for again this long, for clocks that differ and transactions that took their time. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Listings listings;
    private final MatchIndex index;
    private final KeptProfiles kept;
    private final Clock clock;
    private boolean fetched;
    private Instant seen = Instant.EPOCH;

    Upkeep(Listings listings, MatchIndex index, KeptProfiles kept, Clock clock) {
        this.listings = listings;
        this.index = index;
        this.kept = kept;
        this.clock = clock;
    }

    /** What was kept is there first, and each is then compared with its listing as it is now. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelay = 500)
    synchronized void catchUp() {
        if (!fetched) {
            long start = System.nanoTime();
            index.putAll(kept.all());
            fetched = true;
            log.info("Matching index: {} listings in {} ms", index.size(), (System.nanoTime() - start) / 1_000_000);
        }
        var now = clock.instant();
        var changed = listings.factsSince(seen.equals(Instant.EPOCH) ? seen : seen.minus(OVERLAP));
        kept.save(changed.stream().flatMap(each -> refreshed(each).stream()).toList());
        seen = now;
    }

    /** A territory may have widened or narrowed its circle: everything is read again. */
    @ApplicationModuleListener
    synchronized void on(TerritoryConfigured configured) {
        seen = Instant.EPOCH;
    }

    void refresh(ListingId id) {
        listings.facts(id)
                .ifPresentOrElse(facts -> kept.save(refreshed(facts).stream().toList()), () -> index.remove(id));
    }

    /** The profile that the index now holds; empty where it is the old one, or none. */
    private Optional<Profile> refreshed(ListingFacts facts) {
        if (facts.state().isOver() || facts.state() == ListingState.REFUSED) {
            index.remove(facts.id());
            kept.remove(facts.id());
            return Optional.empty();
        }
        return index.put(facts);
    }
}
