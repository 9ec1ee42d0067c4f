package fr.boucle.matching;

import java.util.Arrays;
import java.util.stream.Stream;

/** The cells of half a degree by half a degree in which anybody is, numbered from south to north. */
final class Cells {
    private static final int PER_DEGREE = 2;
    private static final int AROUND = 360 * PER_DEGREE;
    /** At the equator, where a cell is longest. */
    private static final double HALF_DIAGONAL_KM = 39.4;

    private final int[] cells;
    private final Sphere[] middles;

    Cells(Stream<Poster> posters) {
        cells = posters.mapToInt(Cells::cell).sorted().distinct().toArray();
        middles = Arrays.stream(cells)
                .mapToObj(cell -> Sphere.at(middle(cell / AROUND) - 90, middle(cell % AROUND) - 180))
                .toArray(Sphere[]::new);
    }

    private static int cell(Poster poster) {
        var point = poster.point();
        return (int) ((point.lat() + 90) * PER_DEGREE) * AROUND + (int) ((point.lon() + 180) * PER_DEGREE);
    }

    private static double middle(int row) {
        return (row + 0.5) / PER_DEGREE;
    }

    int count() {
        return cells.length;
    }

    int of(Poster poster) {
        return Arrays.binarySearch(cells, cell(poster));
    }

    /** No more than the distance from a poster to any place in each cell, in km. */
    double[] kmFrom(Poster poster) {
        var km = new double[middles.length];
        for (int i = 0; i < km.length; i++) {
            km[i] = Math.max(0, poster.place().chordKm(middles[i]) - HALF_DIAGONAL_KM);
        }
        return km;
    }
}
