package fr.boucle.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What no index can beat: bare arrays ordered by family and cell of a quarter of a degree; the cells within 100 km of the
 * query's family are read through and the twenty best by distance and quantity kept. It explains nothing.
 */
final class Floor {
    private static final double DEGREE_KM = 111.2;
    private static final double REACH_KM = 100;
    private static final int CELLS = 4;
    private static final int AROUND = 360 * CELLS;
    private static final int MOST = 20;

    private final long[] keys;
    private final double[] lat;
    private final double[] lon;
    private final double[] amounts;

    Floor(List<Profile> needs, Terms terms) {
        var sorted = needs.stream()
                .sorted(Comparator.comparingLong(each -> key(each, terms)))
                .toList();
        keys = sorted.stream().mapToLong(each -> key(each, terms)).toArray();
        lat = sorted.stream().mapToDouble(each -> each.point().lat()).toArray();
        lon = sorted.stream().mapToDouble(each -> each.point().lon()).toArray();
        amounts = sorted.stream().mapToDouble(Profile::yearly).toArray();
    }

    private static long key(Profile profile, Terms terms) {
        var point = profile.point();
        return cell(family(profile, terms), row(point.lat() + 90), row(point.lon() + 180));
    }

    private static int family(Profile profile, Terms terms) {
        return profile.said().meant() == 0
                ? 0
                : 1 + terms.material(profile.said().concept(0)).family().ordinal();
    }

    private static int row(double degrees) {
        return (int) (degrees * CELLS);
    }

    private static long cell(int family, int north, int east) {
        return ((long) family * AROUND + north) * AROUND + east;
    }

    /** The places of the twenty best in the arrays. */
    int[] best(Profile offer, Terms terms) {
        var top = new Top();
        var point = offer.point();
        int family = family(offer, terms);
        double cos = Math.cos(Math.toRadians(point.lat()));
        double high = REACH_KM / DEGREE_KM;
        double wide = high / cos;
        for (int north = row(point.lat() - high + 90); north <= row(point.lat() + high + 90); north++) {
            int at = first(cell(family, north, row(point.lon() - wide + 180)));
            int end = first(cell(family, north, row(point.lon() + wide + 180)) + 1);
            for (; at < end; at++) {
                double dy = (lat[at] - point.lat()) * DEGREE_KM;
                double dx = (lon[at] - point.lon()) * DEGREE_KM * cos;
                double km2 = dx * dx + dy * dy;
                if (km2 <= REACH_KM * REACH_KM) {
                    double ratio = amounts[at] / (offer.yearly() + 1);
                    top.add(at, 1 / (1 + km2 / 2500) + Math.min(ratio, 1 / (ratio + 0.001)));
                }
            }
        }
        return top.places;
    }

    private int first(long key) {
        int at = Arrays.binarySearch(keys, key);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && keys[at - 1] == key) {
            at--;
        }
        return at;
    }

    /** The twenty highest scores so far. */
    private static final class Top {
        private final double[] scores = new double[MOST];
        private final int[] places = new int[MOST];

        void add(int place, double score) {
            if (score <= scores[MOST - 1]) {
                return;
            }
            int at = MOST - 1;
            for (; at > 0 && scores[at - 1] < score; at--) {
                scores[at] = scores[at - 1];
                places[at] = places[at - 1];
            }
            scores[at] = score;
            places[at] = place;
        }
    }
}
