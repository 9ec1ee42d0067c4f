package fr.boucle.listings;

import fr.boucle.companies.CompanyJoined;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff decide about listings: approve, refuse with a reason, ask for changes, hold. */
@Service
@Transactional
public class ListingReview {
    private final ListingRepository listings;
    private final StepRepository steps;
    private final ListingViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListingReview(
            ListingRepository listings,
            StepRepository steps,
            ListingViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.listings = listings;
        this.steps = steps;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /** A held listing, with what was said so far among staff. */
    public record Waiting(ListingView listing, Instant since) {}

    /** What waits for this territory's staff, the oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(TerritoryId territory, Actor staff) {
        var held = listings.held(territory);
        var seen = views.of(held, staff);
        return IntStream.range(0, held.size())
                .mapToObj(i -> new Waiting(seen.get(i), held.get(i).changedAt()))
                .toList();
    }

    public void approve(ListingId id, @Nullable String note, Actor staff) {
        var listing = reviewable(id, staff);
        listing.publish(Set.of(), clock.instant());
        decided(listing, staff, new ListingStep(id, listing.state(), staff, clock.instant()).because(null, null, note));
        events.publishEvent(new ListingPublished(id));
    }

    public void refuse(ListingId id, Decision decision, Actor staff) {
        if (decision.reason() == null) {
            throw new RuleViolation("listing.refusal.reason").at("reason");
        }
        if (decision.reason() == RefusalReason.OTHER && isBlank(decision.remark())) {
            throw new RuleViolation("listing.refusal.other").at("remark");
        }
        settle(id, ListingState.REFUSED, decision, staff);
    }

    /** Sends it back as a draft, with a remark that says what to change. */
    public void askForChanges(ListingId id, Decision decision, Actor staff) {
        if (isBlank(decision.remark())) {
            throw new RuleViolation("listing.changes.remark").at("remark");
        }
        settle(id, ListingState.DRAFT, decision, staff);
    }

    /** Takes a published listing out of sight until it has been looked at. */
    public void hold(ListingId id, @Nullable String note, Actor staff) {
        var listing = reviewable(id, staff);
        listing.hold(clock.instant());
        decided(listing, staff, new ListingStep(id, listing.state(), staff, clock.instant()).because(null, null, note));
        events.publishEvent(new ListingChanged(id));
    }

    /** The notes that staff left for each other. */
    @Transactional(readOnly = true)
    public List<String> notes(ListingId id, Actor staff) {
        if (!get(id).isEditableBy(staff) || staff.territory().isEmpty()) {
            return List.of();
        }
        return steps.findByListingOrderById(id).stream()
                .flatMap(step -> step.note().stream())
                .toList();
    }

    /**
     * A decision's words.
     *
     * @param remark the author reads it
     * @param note staff only
     */
    public record Decision(
            @Nullable RefusalReason reason,
            @Nullable String remark,
            @Nullable String note) {}

    /** A company that was approved has its waiting listings shown, unless there is another reason to hold them. */
    @EventListener
    void on(CompanyJoined joined) {
        for (var listing : listings.ofCompany(joined.company())) {
            var before = listing.state();
            listing.release(HoldReason.COMPANY_WAITS, clock.instant());
            if (before != listing.state()) {
                steps.save(new ListingStep(listing.id(), listing.state(), Actor.system(), clock.instant()));
                events.publishEvent(new ListingPublished(listing.id()));
            }
        }
    }

    private void settle(ListingId id, ListingState to, Decision decision, Actor staff) {
        var listing = reviewable(id, staff);
        listing.move(to, clock.instant());
        var code = decision.reason() == null ? null : decision.reason().name();
        decided(
                listing,
                staff,
                new ListingStep(id, to, staff, clock.instant()).because(code, decision.remark(), decision.note()));
        events.publishEvent(new ListingChanged(id));
    }

    private void decided(Listing listing, Actor staff, ListingStep step) {
        steps.save(step);
        events.publishEvent(new ListingDecided(listing.id(), listing.state()));
        events.publishEvent(
                Audited.of(staff, "listing." + listing.state().name().toLowerCase(Locale.ROOT), listing.id()));
    }

    private Listing reviewable(ListingId id, Actor staff) {
        var listing = listings.lock(id).orElseThrow(() -> new NotFound("listing", id));
        if (!staff.isStaffOf(listing.territory())) {
            throw new NotFound("listing", id);
        }
        return listing;
    }

    private Listing get(ListingId id) {
        return listings.findById(id).orElseThrow(() -> new NotFound("listing", id));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
