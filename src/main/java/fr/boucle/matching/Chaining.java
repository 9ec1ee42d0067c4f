package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Treatment;
import fr.boucle.catalogue.Use;
import fr.boucle.kernel.CompanyId;
import fr.boucle.listings.ListingState;
import fr.boucle.matching.Chain.Step;
import fr.boucle.matching.Judge.Pair;
import fr.boucle.territory.Distance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule of chains: from a listing, over its best counterparts, to who can be reached only after a treatment. Either a
 * company offers the treatment that a pair needs in between, or it looks for the one thing and offers what it makes of
 * it. No leg is forbidden, each company comes once, and each listing on the way may be found by the next.
 */
final class Chaining {
    private static final int MOST_STEPS = 2;
    /** Counterparts looked at, of the listing itself and of what a company on the way makes. */
    private static final List<Integer> LOOKED_AT = List.of(50, 10, 5);
    /** Searches for one listing: what bounds the work. */
    private static final int MOST_SEARCHES = 60;

    /** What the rule asks of the index. */
    interface Market {
        /** The best counterparts. */
        List<Suggestion> best(Profile mine, int most);

        Optional<Profile> counterpart(Suggestion pair, Profile mine);

        List<Profile> ofCompany(CompanyId company);

        /** The offers of a treatment. */
        List<Profile> services();
    }

    private final Judge judge;
    private final Crafts crafts;
    private final Market market;
    private final List<Chain> found = new ArrayList<>();
    private int searches;

    Chaining(Judge judge, Crafts crafts, Market market) {
        this.judge = judge;
        this.crafts = crafts;
        this.market = market;
    }

    /** A step as profiles; one that is a service comes in and goes out by the same listing. */
    private record Stop(Profile taking, Profile giving, Treatment treatment, MaterialId from, MaterialId into) {
        Step told() {
            return new Step(taking.id(), giving.id(), treatment, from, into);
        }
    }

    /** As far as the search has come from its listing, whichever side that is. */
    private record Path(List<Profile> ends, List<Suggestion> pairs, List<Stop> stops) {
        Path with(Suggestion pair, Profile other) {
            return new Path(and(ends, other), and(pairs, pair), stops);
        }

        Path with(Stop stop) {
            return new Path(ends, pairs, and(stops, stop));
        }

        boolean hasBeenAt(CompanyId company) {
            return Stream.concat(ends.stream(), stops.stream().map(Stop::taking))
                    .anyMatch(each -> each.company().equals(company));
        }

        private static <T> List<T> and(List<T> some, T more) {
            return Stream.concat(some.stream(), Stream.of(more)).toList();
        }
    }

    /** The highest score first. */
    List<Chain> of(Profile mine) {
        grow(new Path(List.of(mine), List.of(), List.of()), mine);
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Chain::score).reversed().thenComparing(Chain::key))
                .toList();
    }

    /**
     * Over pairs that link well: a chain is no surer than its weakest.
     *
     * @param end the listing from which the path goes on
     */
    private void grow(Path path, Profile end) {
        if (searches++ >= MOST_SEARCHES) {
            return;
        }
        for (var pair : market.best(end, LOOKED_AT.get(path.stops().size()))) {
            if (pair.explanation().linksWell()) {
                market.counterpart(pair, end)
                        .filter(other -> !path.hasBeenAt(other.company()))
                        .ifPresent(other -> go(path, pair, end, other));
            }
        }
    }

    private void go(Path path, Suggestion pair, Profile end, Profile other) {
        var there = path.with(pair, other);
        if (!path.stops().isEmpty()) {
            add(there);
        }
        if (path.stops().size() < MOST_STEPS) {
            throughServices(there, pair, Pair.of(end, other));
            throughMakers(there, other);
        }
    }

    /** A pair that needs a treatment has it from a company that offers it. */
    private void throughServices(Path there, Suggestion pair, Pair ends) {
        use(pair)
                .ifPresent(use -> use.treatment()
                        .ifPresent(treatment -> market.services().stream()
                                .filter(service -> !there.hasBeenAt(service.company()))
                                .filter(service -> crafts.performs(service, treatment, use.offered()))
                                .filter(service -> isOpenTo(service, ends.offer()) && isOpenTo(service, ends.need()))
                                .filter(service -> judge.forbids(new Pair(ends.offer(), service))
                                        .isEmpty())
                                .forEach(service -> add(there.with(
                                        new Stop(service, service, treatment, use.offered(), use.needed()))))));
    }

    private Optional<Use> use(Suggestion pair) {
        var material = pair.explanation().material();
        return material.reason().equals("match.material.treated")
                ? crafts.catalogue()
                        .use(
                                MaterialId.of(material.arguments().get(2).toString()),
                                MaterialId.of(material.arguments().get(3).toString()))
                : Optional.empty();
    }

    private static boolean isOpenTo(Profile service, Profile other) {
        return service.state() == ListingState.PUBLISHED && service.isShownTo(other) && other.isShownTo(service);
    }

    /** Who is at the end makes something else of it, or made it of something else. */
    private void throughMakers(Path there, Profile end) {
        for (var own : market.ofCompany(end.company())) {
            if (own.kind() != end.kind() && own.state() == ListingState.PUBLISHED) {
                var sides = Pair.of(own, end);
                crafts.making(sides.need(), sides.offer())
                        .flatMap(use -> use.treatment()
                                .map(treatment ->
                                        new Stop(sides.need(), sides.offer(), treatment, use.offered(), use.needed())))
                        .ifPresent(stop -> grow(there.with(stop), own));
            }
        }
    }

    private void add(Path path) {
        var offered = path.ends().get(0).isOffer();
        var pairs = new ArrayList<>(path.pairs());
        var stops = new ArrayList<>(path.stops());
        var first = path.ends().get(0);
        var last = path.ends().get(path.ends().size() - 1);
        if (!offered) {
            Collections.reverse(pairs);
            Collections.reverse(stops);
        }
        var places = new ArrayList<Profile>();
        places.add(offered ? first : last);
        stops.forEach(stop -> places.add(stop.taking()));
        places.add(offered ? last : first);
        found.add(new Chain(pairs, stops.stream().map(Stop::told).toList(), legs(places)));
    }

    private static List<Distance> legs(List<Profile> places) {
        return IntStream.range(1, places.size())
                .mapToObj(at -> places.get(at - 1).point().to(places.get(at).point()))
                .toList();
    }
}
