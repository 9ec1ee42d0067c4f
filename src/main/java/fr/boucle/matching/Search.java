package fr.boucle.matching;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * One question: the best counterparts of a profile. It visits near cells first and strong concepts first, and leaves a
 * cell, a lane or a whole shelf out once even a perfect profile in it could no longer be among the best. Its answer is that of
 * judging everybody.
 */
final class Search {
    /** The rings in which cells are visited, in km. */
    private static final double[] RINGS = {0, 60, 200, Double.MAX_VALUE};
    /** A sum in another order may differ by so much. */
    private static final double ROUNDING = 1e-9;

    private static final ThreadLocal<Visits> VISITS = ThreadLocal.withInitial(Visits::new);
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::points).reversed().thenComparing(Hit::other, Profile::compareTo);

    /** A counterpart and its exact score. */
    record Hit(Profile other, double points) {}

    /** Which slots a search has seen; kept by each thread, so that nothing is cleared. */
    private static final class Visits {
        private int[] seen = new int[0];
        private int search;

        void begin(int slots) {
            search++;
            if (seen.length < slots) {
                seen = new int[slots + slots / 2];
            }
        }

        boolean isFirst(int slot) {
            boolean first = seen[slot] != search;
            seen[slot] = search;
            return first;
        }
    }

    private final Judge judge;
    private final Profile mine;
    private final int most;
    private final Predicate<Profile> wanted;
    private final Weights weights;
    private final PriorityQueue<Hit> best;
    private double least;
    private int judged;

    /** @param wanted asked of those that would be among the best */
    Search(Judge judge, Profile mine, int most, Predicate<Profile> wanted) {
        this.judge = judge;
        this.mine = mine;
        this.most = most;
        this.wanted = wanted;
        this.weights = mine.isOffer() ? judge.weights(mine) : judge.mostWeights();
        this.best = new PriorityQueue<>(most + 1, BEST_FIRST.reversed());
    }

    /** How many profiles were looked at. */
    int judged() {
        return judged;
    }

    List<Hit> best() {
        return best.stream().sorted(BEST_FIRST).toList();
    }

    void see(Profile other) {
        judged++;
        if (!other.isCounterpartOf(mine)) {
            return;
        }
        double points = mine.isOffer() ? judge.points(mine, other, least) : judge.points(other, mine, least);
        if (points < 0) {
            return;
        }
        var hit = new Hit(other, points);
        if ((best.size() < most || BEST_FIRST.compare(hit, best.element()) < 0) && wanted.test(other)) {
            best.add(hit);
            if (best.size() > most) {
                best.remove();
            }
            least = best.size() == most ? best.element().points() : 0;
        }
    }

    void walk(Shelves shelves, Terms terms) {
        VISITS.get().begin(shelves.size());
        var lanes = new Lanes(mine, shelves, terms);
        var km = shelves.kmFrom(mine.poster());
        for (int ring = 1; ring < RINGS.length; ring++) {
            for (int at = 0; at < lanes.count() && mayEnter(lanes.most(at), RINGS[ring - 1]); at++) {
                walk(shelves, lanes, at, ring, km);
            }
        }
        walkWords(shelves);
    }

    private void walk(Shelves shelves, Lanes lanes, int at, int ring, double[] km) {
        var postings = lanes.postings(at);
        int end = postings.group(lanes.lane(at) + 1 << Shelves.CELL_BITS);
        for (int group = postings.group(lanes.lane(at) << Shelves.CELL_BITS); group < end; group++) {
            double far = km[postings.key(group) & (1 << Shelves.CELL_BITS) - 1];
            if (far >= RINGS[ring - 1] && far < RINGS[ring] && mayEnter(lanes.most(at), far)) {
                see(shelves, postings, group);
            }
        }
    }

    private void walkWords(Shelves shelves) {
        for (int i = 0; i < mine.said().words(); i++) {
            int group = shelves.words().group(mine.said().word(i));
            if (shelves.words().isKey(group, mine.said().word(i))) {
                see(shelves, shelves.words(), group);
            }
        }
    }

    private void see(Shelves shelves, Postings postings, int group) {
        var visits = VISITS.get();
        for (int i = postings.start(group); i < postings.start(group + 1); i++) {
            if (visits.isFirst(postings.slot(i))) {
                see(shelves.profile(postings.slot(i)));
            }
        }
    }

    /** Whether a counterpart so far away, its material worth so much, could be among the best: all else being perfect. */
    private boolean mayEnter(double material, double km) {
        double quantity = mine.unit() == null ? 0 : weights.quantity();
        return material * weights.material()
                        + quantity
                        + weights.period()
                        + weights.law()
                        + WithinReach.most(km) * weights.distance()
                >= least - ROUNDING;
    }
}
