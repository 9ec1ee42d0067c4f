package fr.boucle.listings;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All listings: written, published, changed and ended. What staff decide is {@link ListingReview}'s matter, finding is
 * {@link ListingSearch}'s.
 */
@Service
@Transactional
public class Listings {
    /** How long a listing lasts unless its author says otherwise. */
    public static final int USUAL_DAYS = 90;

    private final ListingRepository listings;
    private final StepRepository steps;
    private final ListingIndex index;
    private final ListingViews views;
    private final Drafting drafting;
    private final Discarding discarding;
    private final Disclosures disclosures;
    private final Territories territories;
    private final AllFacts facts;
    private final CodeCorrections codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Listings(
            ListingRepository listings,
            StepRepository steps,
            ListingIndex index,
            ListingViews views,
            Drafting drafting,
            Discarding discarding,
            Disclosures disclosures,
            Territories territories,
            AllFacts facts,
            CodeCorrections codes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.listings = listings;
        this.steps = steps;
        this.index = index;
        this.views = views;
        this.drafting = drafting;
        this.discarding = discarding;
        this.disclosures = disclosures;
        this.territories = territories;
        this.facts = facts;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a listing that only its company, its consultants and officers see. */
    public ListingId keep(ListingDraft draft, Origin origin, Actor author) {
        return write(draft, origin, author).id();
    }

    /** Publishes at once, or holds it for staff when there is a reason for that. */
    public ListingId publish(ListingDraft draft, Origin origin, Actor author) {
        var listing = write(draft, origin, author);
        show(listing, drafting.reasonsToHold(listing, author), author);
        return listing.id();
    }

    /** Publishes what was kept as a draft, or renews what was withdrawn or has expired. */
    public ListingState publish(ListingId id, Actor actor) {
        var listing = editable(id, actor);
        var reasons = drafting.reasonsToHold(listing, actor);
        if (listing.state().isOver()) {
            var today = LocalDate.now(clock);
            listing.prolong(new Period(today, today.plusDays(USUAL_DAYS)), clock.instant());
            if (wasShown(listing)) {
                reasons.removeIf(
                        reason -> reason != HoldReason.COMPANY_WAITS); // nothing changed since staff let it pass
            }
        }
        return show(listing, reasons, actor);
    }

    /** «Still available»: its company keeps a listing online {@link #USUAL_DAYS} days from today, by one click. */
    public void confirm(ListingId id, Actor actor) {
        var listing = editable(id, actor);
        listing.confirm(LocalDate.now(clock).plusDays(USUAL_DAYS), clock.instant());
        note(listing, actor);
        events.publishEvent(new ListingChanged(id));
    }

    /** Whether its company has been asked if it is {@linkplain #confirm still available}. */
    public boolean isEnding(ListingView listing) {
        var soon = LocalDate.now(clock).plusDays(Expiry.WARNING_DAYS + 1);
        return listing.open().state() == ListingState.PUBLISHED
                && listing.open().period().until().filter(soon::isAfter).isPresent();
    }

    /** Whether it was online when it ended; what has ended cannot have been edited since. */
    private boolean wasShown(Listing listing) {
        var life = steps.findByListingOrderById(listing.id());
        return life.size() > 1 && life.get(life.size() - 2).state().isListed();
    }

    private Listing write(ListingDraft draft, Origin origin, Actor author) {
        var listing = Listing.draft(
                draft, drafting.whereabouts(draft, author), drafting.nature(draft), origin, clock.instant());
        listing.enter(listings.nextNumber(), author);
        listings.save(listing);
        index.put(listing);
        note(listing, author);
        return listing;
    }

    private ListingState show(Listing listing, Set<HoldReason> reasons, Actor actor) {
        var state = listing.publish(reasons, clock.instant());
        note(listing, actor);
        events.publishEvent(
                state == ListingState.HELD ? new ListingHeld(listing.id()) : new ListingPublished(listing.id()));
        return state;
    }

    /** @param version what the editor had read; a newer one refuses the change */
    public ListingState change(ListingId id, ListingDraft draft, long version, Actor actor) {
        var listing = editable(id, actor);
        if (listing.revision() != version) {
            throw new OptimisticLockingFailureException("listing " + id);
        }
        var code = listing.nature().wasteCode();
        listing.change(draft, drafting.whereabouts(draft, actor), drafting.nature(draft), clock.instant());
        index.put(listing);
        listing.recheck(drafting.reasonsToHold(listing, actor), clock.instant());
        note(listing, actor);
        events.publishEvent(new ListingChanged(id));
        if (listing.state() == ListingState.HELD) {
            events.publishEvent(new ListingHeld(id));
        }
        codes.learn(listing, code, actor);
        return listing.state();
    }

    public void withdraw(ListingId id, Actor actor) {
        var listing = editable(id, actor);
        listing.move(ListingState.WITHDRAWN, clock.instant());
        note(listing, actor);
        events.publishEvent(new ListingWithdrawn(id));
    }

    /** Throws a draft away. */
    public void discard(ListingId id, Actor actor) {
        discarding.discard(editable(id, actor));
        events.publishEvent(new ListingWithdrawn(id));
    }

    /** Opens the contacts of a listing to a company, when all parties said yes. */
    public void disclose(ListingId id, CompanyId to) {
        disclosures.open(id, to);
    }

    public void close(ListingId id, CompanyId to) {
        disclosures.close(id, to);
    }

    /** A listing as this reader may see it; what the reader may not know of is not found. */
    public ListingView seenBy(ListingId id, Actor actor) {
        var listing = get(id);
        boolean disclosed = !disclosures.openTo(actor, List.of(id)).isEmpty();
        if (!circles().show(listing, actor) && !listing.isEditableBy(actor) && !disclosed) {
            throw new NotFound("listing", id);
        }
        var view = views.of(listing, actor);
        if (view.level().reaches(ListingView.Level.AFTER_YES) && !view.rights().owner()) {
            disclosures.looked(id, view.level(), actor);
        }
        return view;
    }

    /**
     * A listing of a synergy to which the reader is a party: seen whatever its state, at the reader's level. The caller has
     * checked that the reader takes part.
     */
    public ListingView seenAsParty(ListingId id, Actor actor) {
        return views.of(get(id), actor);
    }

    /** Those of these listings that this reader may see, in the same order. */
    @Transactional(readOnly = true)
    public List<ListingView> seenBy(Collection<ListingId> ids, Actor actor) {
        var seen = viewsOf(ids, actor);
        return ids.stream().distinct().map(seen::get).filter(Objects::nonNull).toList();
    }

    /** The same by their ids. */
    @Transactional(readOnly = true)
    public Map<ListingId, ListingView> viewsOf(Collection<ListingId> ids, Actor actor) {
        var circles = circles();
        var disclosed = disclosures.openTo(actor, ids);
        var found = listings.findByIdIn(ids).stream()
                .filter(each -> circles.show(each, actor) || each.isEditableBy(actor) || disclosed.contains(each.id()))
                .toList();
        return views.byId(found, actor);
    }

    /** Whom a company of this territory may choose as audience, from wide to narrow. */
    @Transactional(readOnly = true)
    public List<Audience> audiences(TerritoryId territory) {
        return circles().choices(territory);
    }

    /** A company's own listings in every state, the last changed first. */
    @Transactional(readOnly = true)
    public List<ListingView> ofCompany(CompanyId company, Actor actor) {
        var circles = circles();
        var all = listings.ofCompany(company).stream()
                .filter(each -> circles.show(each, actor) || each.isEditableBy(actor))
                .toList();
        return views.of(all, actor);
    }

    /** Every listing of a territory for its officers, by number; drafts stay their authors' own. */
    @Transactional(readOnly = true)
    public List<ListingView> ofTerritory(TerritoryId territory, Actor officer) {
        if (!officer.isOfficerOf(territory)) {
            throw new NotFound("territory", territory);
        }
        return views.of(listings.ofTerritory(territory), officer);
    }

    @Transactional(readOnly = true)
    public List<ListingStep> history(ListingId id, Actor actor) {
        mayEdit(get(id), actor);
        return steps.findByListingOrderById(id);
    }

    /** Who looked at what is not for everybody: for the owner. */
    @Transactional(readOnly = true)
    public List<Look> looks(ListingId id, Actor actor) {
        mayEdit(get(id), actor);
        return disclosures.looks(id);
    }

    /** All facts, for judging matches; a rule of the house closes this door to pages. */
    @Transactional(readOnly = true)
    public Optional<ListingFacts> facts(ListingId id) {
        return listings.findById(id).map(listing -> facts.of(List.of(listing)).get(0));
    }

    /** The facts of the listings that changed at this moment or later, in that order; closed to pages like {@link #facts}. */
    @Transactional(readOnly = true)
    public List<ListingFacts> factsSince(Instant moment) {
        return facts.of(listings.changedSince(moment));
    }

    private Circles circles() {
        return Circles.of(territories);
    }

    private Listing get(ListingId id) {
        return listings.findById(id).orElseThrow(() -> new NotFound("listing", id));
    }

    private Listing editable(ListingId id, Actor actor) {
        return listings.editable(id, actor);
    }

    private static Listing mayEdit(Listing listing, Actor actor) {
        if (!listing.isEditableBy(actor)) {
            throw new NotFound("listing", listing.id());
        }
        return listing;
    }

    private void note(Listing listing, Actor actor) {
        steps.save(new ListingStep(listing.id(), listing.state(), actor, clock.instant()));
    }
}
