package fr.boucle.matching;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What companies make of their suggestions: advice to staff or, where their territories allow it, keeping one. */
@Service
@Transactional
public class Opinions {
    private final Matches matches;
    private final Listings listings;
    private final Lessons lessons;
    private final Territories territories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opinions(
            Matches matches,
            Listings listings,
            Lessons lessons,
            Territories territories,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matches = matches;
        this.listings = listings;
        this.lessons = lessons;
        this.territories = territories;
        this.events = events;
        this.clock = clock;
    }

    /** The owner of a listing online says what it thinks of a counterpart. */
    public void mark(ListingId mine, ListingId other, Opinion opinion, Actor owner) {
        var match = pair(mine, other, owner);
        match.mark(mine, opinion);
        events.publishEvent(
                Audited.of(owner, "match.marked", match.id(), opinion.stance().name()));
    }

    /** Called by synergies in the transaction that opens one: the owner of a listing keeps the match, without staff. */
    public Match keep(ListingId mine, ListingId other, Actor owner) {
        var match = pair(mine, other, owner);
        var there = listings.seenBy(other, owner).open().territory();
        if (!askedDirectlyFrom(listings.seenBy(mine, owner)).contains(there)) {
            throw new RuleViolation("match.direct.closed");
        }
        match.keep(Decision.by(owner, clock.instant()));
        lessons.keep(match, owner);
        events.publishEvent(new MatchKept(match.id()));
        events.publishEvent(Audited.of(owner, "match.kept", match.id()));
        return match;
    }

    /** The territories whose companies may be asked by the owner of this listing itself: none where its own forbids it. */
    @Transactional(readOnly = true)
    public Set<TerritoryId> askedDirectlyFrom(ListingView listing) {
        var allowing = territories.all().stream()
                .filter(territory -> territory.settings().directContact())
                .map(Territory::id)
                .collect(Collectors.toSet());
        return allowing.contains(listing.open().territory()) ? allowing : Set.of();
    }

    private Match pair(ListingId mine, ListingId other, Actor owner) {
        var own = listings.seenBy(mine, owner);
        if (!own.rights().owner()) {
            throw new NotFound("listing", mine);
        }
        if (own.open().state() != ListingState.PUBLISHED) {
            throw new RuleViolation("match.notOnline");
        }
        listings.seenBy(other, owner);
        return matches.between(mine, other).flatMap(matches::write).orElseThrow(() -> new NotFound("match", other));
    }
}
