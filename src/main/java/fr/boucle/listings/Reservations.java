package fr.boucle.listings;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.RuleViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parts of listings kept for somebody: what remains is shown; when nothing remains the listing is reserved. */
@Service
@Transactional
public class Reservations {
    private static final int DECIMALS = 3;

    private final ListingRepository listings;
    private final ReservationRepository reservations;
    private final StepRepository steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reservations(
            ListingRepository listings,
            ReservationRepository reservations,
            StepRepository steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.listings = listings;
        this.reservations = reservations;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Reservation> of(ListingId id, Actor actor) {
        var listing = listings.findById(id).orElseThrow(() -> new NotFound("listing", id));
        return listing.isEditableBy(actor) ? reservations.findByListingOrderByMadeAt(id) : List.of();
    }

    /** @param amount in the listing's unit; null keeps all that remains */
    public Reservation reserve(ListingId id, @Nullable BigDecimal amount, String holder, Actor actor) {
        return reserve(locked(id, actor), amount, holder, actor);
    }

    /**
     * Keeps what somebody takes in a year, counted as the listing counts and as often as it comes; all that remains where the
     * two cannot be compared. A listing that is no longer online can go to nobody else: nothing is kept of it.
     */
    public Optional<Reservation> reserveAYear(ListingId id, Optional<Quantity> aYear, String holder, Actor actor) {
        var listing = locked(id, actor);
        if (listing.state() == ListingState.RESERVED) {
            throw new RuleViolation("listing.reservation.taken");
        }
        return listing.state() == ListingState.PUBLISHED
                ? Optional.of(reserve(listing, amount(listing, aYear), holder, actor))
                : Optional.empty();
    }

    private static @Nullable BigDecimal amount(Listing listing, Optional<Quantity> aYear) {
        var quantity = listing.sensitive().quantity();
        return quantity == null
                ? null
                : aYear.flatMap(taken -> taken.in(quantity.unit()))
                        .map(taken -> taken.amount()
                                .divide(
                                        BigDecimal.valueOf(listing.rhythm().timesAYear()),
                                        DECIMALS,
                                        RoundingMode.HALF_UP))
                        .orElse(null);
    }

    private Reservation reserve(Listing listing, @Nullable BigDecimal amount, String holder, Actor actor) {
        var id = listing.id();
        if (listing.state() != ListingState.PUBLISHED) {
            throw new RuleViolation("listing.reservation.notPublished");
        }
        if (holder.isBlank()) {
            throw new RuleViolation("listing.reservation.holder").at("holder");
        }
        var remains = remains(listing);
        var kept = remains == null ? null : share(remains, amount);
        var reservation = reservations.save(new Reservation(id, kept, holder, clock.instant()));
        if (kept == null || kept.equals(remains)) {
            step(listing, ListingState.RESERVED, actor);
        }
        events.publishEvent(new ListingChanged(id));
        return reservation;
    }

    private static BigDecimal share(BigDecimal remains, @Nullable BigDecimal asked) {
        if (asked == null || asked.compareTo(remains) == 0) {
            return remains;
        }
        if (asked.setScale(DECIMALS, RoundingMode.HALF_UP).signum() <= 0 || asked.compareTo(remains) > 0) {
            throw new RuleViolation("listing.reservation.tooMuch", remains).at("amount");
        }
        return asked;
    }

    /** Gives a part back: the listing is offered again. */
    public void release(ListingId id, UUID reservation, Actor actor) {
        var listing = locked(id, actor);
        get(id, reservation).end(Reservation.State.RELEASED);
        if (listing.state() == ListingState.RESERVED) {
            step(listing, ListingState.PUBLISHED, actor);
            events.publishEvent(new ListingPublished(id));
        }
        events.publishEvent(new ListingChanged(id));
    }

    /** A part has left; the listing is fulfilled when all of it has. */
    public void deliver(ListingId id, UUID reservation, Actor actor) {
        var listing = locked(id, actor);
        get(id, reservation).end(Reservation.State.DELIVERED);
        boolean all = reservations.findByListingOrderByMadeAt(id).stream()
                .noneMatch(each -> each.state() == Reservation.State.OPEN);
        if (listing.state() == ListingState.RESERVED && all) {
            step(listing, ListingState.FULFILLED, actor);
            events.publishEvent(new ListingWithdrawn(id));
        }
    }

    private @Nullable BigDecimal remains(Listing listing) {
        var quantity = listing.sensitive().quantity();
        if (quantity == null) {
            return null;
        }
        var taken = reservations.findByListingOrderByMadeAt(listing.id()).stream()
                .filter(Reservation::counts)
                .flatMap(each -> each.amount().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return quantity.amount().subtract(taken);
    }

    private void step(Listing listing, ListingState to, Actor actor) {
        listing.move(to, clock.instant());
        steps.save(new ListingStep(listing.id(), to, actor, clock.instant()));
    }

    private Listing locked(ListingId id, Actor actor) {
        var listing = listings.lock(id).orElseThrow(() -> new NotFound("listing", id));
        if (!listing.isEditableBy(actor)) {
            throw new NotFound("listing", id);
        }
        return listing;
    }

    private Reservation get(ListingId listing, UUID id) {
        return reservations.findByListingOrderByMadeAt(listing).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("reservation", id));
    }
}
