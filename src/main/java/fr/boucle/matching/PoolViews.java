package fr.boucle.matching;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.kernel.Unit.Dimension;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.ListingView.Level;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Gathering.Seeker;
import fr.boucle.territory.Commune;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.GeoPoint;
import fr.boucle.territory.Territories;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a pool to a reader: only listings, volumes and places that are open to this one enter it. */
@Component
class PoolViews {
    private final Listings listings;
    private final Territories territories;

    PoolViews(Listings listings, Territories territories) {
        this.listings = listings;
        this.territories = territories;
    }

    /** A listing of the pool as the reader sees it, with what may be counted of it. */
    private record Known(Seeker seeker, ListingView view, Optional<YearlyFlow> flow, GeoPoint place) {
        boolean exact() {
            return view.level().reaches(Level.AFTER_YES);
        }
    }

    /** Left out are pools of which the reader may see less than two listings. */
    List<Pool> of(List<Gathering> pools, Function<Gathering, Optional<PoolDecision>> decision, Actor actor) {
        var ids = pools.stream().flatMap(each -> each.listings().stream()).toList();
        Map<ListingId, ListingView> seen = listings.viewsOf(ids, actor);
        var communes = territories.communes(
                seen.values().stream().map(view -> view.open().communeCode()).collect(Collectors.toSet()));
        return pools.stream()
                .map(pool -> pool(pool, known(pool, seen, communes), decision.apply(pool)))
                .filter(pool -> pool.members().size() > 1)
                .toList();
    }

    private static Pool pool(Gathering pool, List<Known> known, Optional<PoolDecision> decision) {
        var unit = unit(pool.object(), known);
        var centre = centre(known);
        var members = known.stream()
                .map(each -> member(each, unit, centre))
                .sorted(Comparator.comparing(Pool.Member::host)
                        .thenComparing(Pool.Member::away)
                        .thenComparing(each -> each.listing().open().number()))
                .toList();
        return new Pool(pool.object(), pool.thing(), members, unit, centre, decision);
    }

    private List<Known> known(Gathering pool, Map<ListingId, ListingView> seen, Map<CommuneCode, Commune> communes) {
        return pool.members().stream()
                .flatMap(each -> Optional.ofNullable(seen.get(each.id()))
                        .flatMap(view -> Optional.ofNullable(
                                        communes.get(view.open().communeCode()))
                                .map(commune -> known(each, view, commune)))
                        .stream())
                .toList();
    }

    private Known known(Seeker seeker, ListingView view, Commune commune) {
        var flow = view.veiled().quantity().flatMap(open -> seeker.profile().yearlyFlow());
        var place = view.level().reaches(Level.AFTER_YES) ? seeker.profile().point() : commune.centre();
        return new Known(seeker, view, flow, place);
    }

    /** Of the dimension that most of those who want the thing count in: the largest usual unit. */
    private static Unit unit(PoolObject object, List<Known> known) {
        Map<Dimension, Long> counts = known.stream()
                .filter(each -> !each.seeker().wish().host())
                .flatMap(each -> each.flow().stream())
                .collect(Collectors.groupingBy(YearlyFlow::dimension, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Dimension, Long>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Dimension, Long>comparingByKey().reversed()))
                .map(most -> unit(object, most.getKey(), known))
                .orElse(object.usualUnit());
    }

    private static Unit unit(PoolObject object, Dimension dimension, List<Known> known) {
        if (object.usualUnit().dimension() == dimension && dimension != Dimension.MASS) {
            return object.usualUnit();
        }
        return known.stream()
                .flatMap(each -> each.flow().stream())
                .filter(flow -> flow.dimension() == dimension)
                .max(Comparator.comparingDouble(YearlyFlow::amount))
                .map(YearlyFlow::usualUnit)
                .orElse(object.usualUnit());
    }

    private static GeoPoint centre(List<Known> known) {
        return new GeoPoint(
                known.stream().mapToDouble(each -> each.place().lat()).average().orElse(0),
                known.stream().mapToDouble(each -> each.place().lon()).average().orElse(0));
    }

    private static Pool.Member member(Known known, Unit unit, GeoPoint centre) {
        Optional<Quantity> aYear = known.flow()
                .filter(flow -> flow.dimension() == unit.dimension())
                .map(flow -> flow.in(unit));
        return new Pool.Member(
                known.view(),
                aYear,
                known.place(),
                known.exact(),
                known.place().to(centre),
                known.seeker().wish().host());
    }
}
