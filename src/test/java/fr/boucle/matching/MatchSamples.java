package fr.boucle.matching;

import static fr.boucle.listings.ListingSamples.need;
import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.support.TestActor.member;

import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.data.domain.Pageable;

/** Matches as staff find them: two listings are published, and matching proposes the pair by its own events. */
public final class MatchSamples {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private MatchSamples() {}

    /** Publishes an offer and a need that fit, and waits until matching has written the pair down. */
    public static MatchId proposed(Listings listings, Matches matches, Company giver, Company taker) {
        var title = "Palettes en bois " + UUID.randomUUID().toString().replaceAll("[^a-f]", ""); // the best pair of all
        var offered = listings.publish(offer(giver, title), Origin.form(), member(giver.id(), giver.territory()));
        var needed = listings.publish(need(taker, title), Origin.form(), member(taker.id(), taker.territory()));
        return waitFor(matches, taker, offered, needed);
    }

    /** A territory of Lens and Liévin that proposes what has so many points. */
    public static Territory territoryWithThreshold(Territories territories, int threshold) {
        var known = TestTerritory.lens(territories); // and the municipalities with it
        return territories.found(
                "club-" + UUID.randomUUID(),
                known.name(),
                new Settings("Club", "Lens", null, "equipe@example.org", false, false, threshold),
                List.of(TestTerritory.LIEVIN, TestTerritory.LENS),
                Actor.system());
    }

    private static MatchId waitFor(Matches matches, Company taker, ListingId offered, ListingId needed) {
        waitUntil(() -> between(matches, taker, offered, needed).isPresent());
        return between(matches, taker, offered, needed).orElseThrow().id();
    }

    private static Optional<Match> between(Matches matches, Company taker, ListingId offered, ListingId needed) {
        return matches.waiting(taker.territory(), Pageable.unpaged()).stream()
                .filter(match -> match.offer().equals(offered) && match.need().equals(needed))
                .findFirst();
    }

    /** Until matching has done what events ask of it, after a commit. */
    public static void waitUntil(BooleanSupplier isDone) {
        var end = Instant.now().plus(PATIENCE);
        while (!isDone.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("matching did not do it in time");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
