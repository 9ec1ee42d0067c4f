package fr.boucle.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells around a profile in rings, and what the distance can give in each, in points. */
final class Rings {
    private static final double[] FROM_KM = {0, 40, 120, 240};
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final Travel[] TRAVELS = Travel.values();

    /** Slots beside each other, of cells in one ring. */
    record Run(int from, int to) {}

    private final double[][] byCell;
    private final double[][] byRing;
    private final List<List<Run>> runs = new ArrayList<>();

    /** @param forbidden whether those whom it is too far to are visited too */
    Rings(Profile mine, Shelves shelves, Outlines.Mine outline, boolean forbidden) {
        var km = shelves.cells().kmFrom(mine.poster());
        byCell = points(km, outline, forbidden);
        byRing = points(FROM_KM, outline, forbidden);
        for (int ring = 0; ring < FROM_KM.length; ring++) {
            runs.add(new ArrayList<>());
        }
        int cell = 0;
        while (cell < km.length) {
            int ring = ring(km[cell]);
            int next = cell + 1;
            while (next < km.length && ring(km[next]) == ring) {
                next++;
            }
            runs.get(ring).add(new Run(shelves.firstOf(cell), shelves.firstOf(next)));
            cell = next;
        }
    }

    private static double[][] points(double[] km, Outlines.Mine outline, boolean forbidden) {
        return Arrays.stream(TRAVELS)
                .map(travel -> Arrays.stream(km)
                        .map(each -> forbidden || outline.mayReach(each, travel) ? outline.most(each, travel) : NEVER)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static int ring(double km) {
        int ring = FROM_KM.length - 1;
        while (km < FROM_KM[ring]) {
            ring--;
        }
        return ring;
    }

    static int count() {
        return FROM_KM.length;
    }

    List<Run> runs(int ring) {
        return runs.get(ring);
    }

    /** The most that the distance gives in a cell to who travels so. */
    double inCell(int cell, Travel travel) {
        return byCell[travel.ordinal()][cell];
    }

    double inRing(int ring, Travel travel) {
        return byRing[travel.ordinal()][ring];
    }
}
