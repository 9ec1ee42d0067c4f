package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Gathering.Seeker;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All pools: found when asked, written down when staff keep or refuse one. A kept pool's listings lead to no other. */
@Service
@Transactional
public class Pools {
    private final MatchIndex index;
    private final Gatherings gatherings;
    private final PoolRepository decisions;
    private final PoolViews views;
    private final Listings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pools(
            MatchIndex index,
            Catalogue catalogue,
            PoolRepository decisions,
            PoolViews views,
            Listings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.index = index;
        this.gatherings = new Gatherings(catalogue);
        this.decisions = decisions;
        this.views = views;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** The pools that could be proposed around companies of this officer's territory, the strongest first. */
    @Transactional(readOnly = true)
    public List<Pool> ofTerritory(TerritoryId territory, Actor officer) {
        if (!officer.isOfficerOf(territory)) {
            throw new NotFound("territory", territory);
        }
        var setAside = decisions.setAside(territory);
        return views.of(found(territory, each -> true), each -> verdict(each, setAside), officer);
    }

    /** The pool of a listing: for its company, and for officers whose territory is concerned. */
    @Transactional(readOnly = true)
    public Pool around(ListingId listing, Actor actor) {
        return find(listing, actor)
                .filter(pool -> actor.territory().isPresent() || pool.isOpen() || pool.isKept())
                .orElseThrow(() -> new NotFound("pool", listing));
    }

    /** The pool of a listing where there is one. */
    @Transactional(readOnly = true)
    public Optional<Pool> find(ListingId listing, Actor actor) {
        var scope = actor.territory().orElseGet(() -> own(listing, actor));
        return kept(listing, scope, actor).or(() -> {
            var setAside = decisions.setAside(scope);
            return open(listing, scope).flatMap(each -> view(each, verdict(each, setAside), actor));
        });
    }

    private Optional<Pool> view(Gathering pool, Optional<PoolDecision> decision, Actor actor) {
        return views.of(List.of(pool), each -> decision, actor).stream().findFirst();
    }

    /** The territory of the actor's own listing; what is somebody else's is not found. */
    private TerritoryId own(ListingId listing, Actor actor) {
        var view = listings.seenBy(listing, actor);
        if (!view.rights().editable()) {
            throw new NotFound("pool", listing);
        }
        return view.open().territory();
    }

    private Optional<Pool> kept(ListingId listing, TerritoryId scope, Actor actor) {
        return decisions
                .keptWith(listing.value())
                .filter(kept ->
                        kept.territory().equals(scope) || actor.territory().isEmpty())
                .flatMap(kept -> {
                    var profiles = kept.listings().stream().flatMap(id -> index.get(id).stream());
                    var pool = new Gathering(kept.object(), kept.thing(), gatherings.seekers(profiles), 0, 0);
                    return view(pool, Optional.of(kept), actor);
                });
    }

    private Optional<Gathering> open(ListingId listing, TerritoryId scope) {
        return index.get(listing)
                .flatMap(gatherings::wish)
                .flatMap(wish -> found(scope, seeker -> Gatherings.meets(wish, seeker.wish())).stream()
                        .filter(each -> each.has(listing))
                        .findFirst());
    }

    private List<Gathering> found(TerritoryId territory, Predicate<Seeker> asked) {
        var taken = decisions.keptListings();
        var own = index.all()
                .filter(profile -> profile.territory().equals(territory))
                .toList();
        var free = Gatherings.near(own, index.all()).filter(profile -> !taken.contains(profile.id()));
        var seekers = gatherings.seekers(free).stream().filter(asked).toList();
        return gatherings.among(seekers, profile -> profile.territory().equals(territory));
    }

    private static Optional<PoolDecision> verdict(Gathering pool, List<PoolDecision> setAside) {
        return setAside.stream().filter(each -> each.covers(pool.listings())).findFirst();
    }

    /** Called by synergies in the transaction that opens one. */
    public PoolDecision keep(ListingId listing, Actor staff) {
        var territory = decide(listing, staff);
        var pool = undecided(listing, territory);
        var kept = decisions.save(PoolDecision.keep(pool, territory, clock.instant()));
        events.publishEvent(Audited.of(staff, "pool.kept", kept.id()));
        return kept;
    }

    /** These listings, or some of them, are not proposed together again; a newcomer brings the pool back. */
    public void refuse(ListingId listing, @Nullable MatchRefusal reason, @Nullable String remark, Actor staff) {
        var territory = decide(listing, staff);
        var why = MatchRefusal.demand(reason, remark);
        var refused = decisions.save(
                PoolDecision.refuse(undecided(listing, territory), territory, why, remark, clock.instant()));
        events.publishEvent(Audited.of(staff, "pool.refused", refused.id(), why.name()));
    }

    /** Called by synergies when the one of this pool was lost: its listings may meet others. */
    public void dissolve(PoolId id) {
        decisions.findById(id).ifPresent(PoolDecision::dissolve);
    }

    /** Called by synergies when the one of this pool is taken up again; refused where a listing went to another pool. */
    public void revive(PoolId id) {
        decisions.lockDecisions();
        decisions.findById(id).ifPresent(pool -> {
            if (pool.listings().stream()
                    .anyMatch(each -> decisions.keptWith(each.value()).isPresent())) {
                throw new RuleViolation("pool.decided");
            }
            pool.revive();
        });
    }

    private TerritoryId decide(ListingId listing, Actor staff) {
        var territory = staff.territory().filter(staff::isStaffOf).orElseThrow(() -> new NotFound("pool", listing));
        decisions.lockDecisions();
        return territory;
    }

    private Gathering undecided(ListingId listing, TerritoryId territory) {
        if (decisions.keptWith(listing.value()).isPresent()) {
            throw new RuleViolation("pool.decided");
        }
        var pool = open(listing, territory).orElseThrow(() -> new NotFound("pool", listing));
        if (verdict(pool, decisions.setAside(territory)).isPresent()) {
            throw new RuleViolation("pool.decided");
        }
        return pool;
    }
}
