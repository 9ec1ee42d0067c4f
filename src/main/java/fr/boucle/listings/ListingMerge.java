package fr.boucle.listings;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doubles: a territory's officers end a listing in favour of another that says the same. */
@Service
@Transactional
public class ListingMerge {
    private final ListingRepository listings;
    private final ReservationRepository reservations;
    private final StepRepository steps;
    private final ListingViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListingMerge(
            ListingRepository listings,
            ReservationRepository reservations,
            StepRepository steps,
            ListingViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.listings = listings;
        this.reservations = reservations;
        this.steps = steps;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /** Into which listings this one can be merged, by number. */
    @Transactional(readOnly = true)
    public List<ListingView> survivors(ListingId id, Actor officer) {
        var listing = of(officer, listings.findById(id).orElseThrow(() -> new NotFound("listing", id)));
        if (listing.state() != ListingState.PUBLISHED) {
            throw new RuleViolation("listing.merge.notOnline");
        }
        return views.of(doubles(listing), officer);
    }

    /** Whether this reader finds something to merge it into. */
    @Transactional(readOnly = true)
    public boolean isPossible(ListingId id, Actor actor) {
        return listings.findById(id)
                .filter(each -> actor.isOfficerOf(each.territory()))
                .filter(each -> each.state() == ListingState.PUBLISHED)
                .filter(each -> !doubles(each).isEmpty())
                .isPresent();
    }

    /** Ends the first in favour of the second, which stays exactly as it is. */
    public void merge(ListingId id, ListingId into, Actor officer) {
        lockInOrder(id, into);
        var listing = get(id, officer);
        var survivor = get(into, officer);
        if (reservations.findByListingOrderByMadeAt(id).stream()
                .anyMatch(each -> each.state() == Reservation.State.OPEN)) {
            throw new RuleViolation("listing.merge.reserved");
        }
        listing.mergeInto(survivor, clock.instant());
        steps.save(new ListingStep(id, listing.state(), officer, clock.instant()));
        events.publishEvent(new ListingWithdrawn(id));
        events.publishEvent(new ListingDecided(id, listing.state()));
        events.publishEvent(Audited.of(officer, "listing.merged", id, into.toString()));
    }

    /** By id, whichever is merged into which: two who merge both ways at once wait for each other, and one of them loses. */
    private void lockInOrder(ListingId one, ListingId other) {
        Stream.of(one, other)
                .distinct()
                .sorted(Comparator.comparing(ListingId::value))
                .forEach(id -> listings.lock(id).orElseThrow(() -> new NotFound("listing", id)));
    }

    private List<Listing> doubles(Listing of) {
        return listings.online(of.sensitive().company(), of.kind(), of.territory()).stream()
                .filter(other -> !other.id().equals(of.id()))
                .toList();
    }

    private Listing get(ListingId id, Actor officer) {
        return of(officer, listings.findById(id).orElseThrow(() -> new NotFound("listing", id)));
    }

    private static Listing of(Actor officer, Listing listing) {
        if (!officer.isOfficerOf(listing.territory())) {
            throw new NotFound("listing", listing.id());
        }
        return listing;
    }
}
