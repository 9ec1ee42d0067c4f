package fr.boucle.matching;

import fr.boucle.kernel.RuleViolation;
import fr.boucle.territory.GeoPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One drive from a starting place through all stops and back, kilometres by road. The order is the nearest stop first,
 * then improved by turning parts of it round (2-opt) as long as that shortens it. Road kilometres are straight ones times
 * a factor that the reader sees and can change.
 *
 * @param back kilometres from the last stop home
 */
public record Round(List<Stop> stops, double back) {
    /** A gain below a metre is none: rounding must not make it turn for ever. */
    private static final double NOTHING = 0.001;

    private static final double MOST_ROAD = 3;

    /**
     * A place where the lorry stops.
     *
     * @param member its number in the list that was given, from 0 on
     * @param leg kilometres from the stop before
     * @param alone kilometres if somebody drove there and back for it alone
     */
    public record Stop(int member, double leg, double alone) {}

    public static Round through(List<GeoPoint> places, GeoPoint start, double roadFactor) {
        if (!(roadFactor >= 1 && roadFactor <= MOST_ROAD)) {
            throw new RuleViolation("pool.round.factor").at("factor");
        }
        var order = improved(nearestFirst(places, start), places, start);
        var stops = new ArrayList<Stop>();
        var here = start;
        for (int member : order) {
            var place = places.get(member);
            stops.add(new Stop(member, km(here, place) * roadFactor, 2 * km(start, place) * roadFactor));
            here = place;
        }
        return new Round(List.copyOf(stops), km(here, start) * roadFactor);
    }

    /** Kilometres of the whole round. */
    public double length() {
        return stops.stream().mapToDouble(Stop::leg).sum() + back;
    }

    /** Kilometres if each stop were served by a drive of its own. */
    public double alone() {
        return stops.stream().mapToDouble(Stop::alone).sum();
    }

    private static List<Integer> nearestFirst(List<GeoPoint> places, GeoPoint start) {
        var order = new ArrayList<Integer>();
        var here = start;
        while (order.size() < places.size()) {
            int next = -1;
            for (int each = 0; each < places.size(); each++) {
                if (!order.contains(each) && (next < 0 || km(here, places.get(each)) < km(here, places.get(next)))) {
                    next = each;
                }
            }
            order.add(next);
            here = places.get(next);
        }
        return order;
    }

    private static List<Integer> improved(List<Integer> order, List<GeoPoint> places, GeoPoint start) {
        var best = order;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int from = 0; from < best.size(); from++) {
                for (int to = from + 1; to < best.size(); to++) {
                    var turned = turned(best, from, to);
                    if (length(turned, places, start) < length(best, places, start) - NOTHING) {
                        best = turned;
                        shorter = true;
                    }
                }
            }
        }
        return best;
    }

    private static List<Integer> turned(List<Integer> order, int from, int to) {
        var turned = new ArrayList<>(order);
        Collections.reverse(turned.subList(from, to + 1));
        return turned;
    }

    private static double length(List<Integer> order, List<GeoPoint> places, GeoPoint start) {
        double length = 0;
        var here = start;
        for (int each : order) {
            length += km(here, places.get(each));
            here = places.get(each);
        }
        return length + km(here, start);
    }

    private static double km(GeoPoint one, GeoPoint other) {
        return one.to(other).km();
    }
}
