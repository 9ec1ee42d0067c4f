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
    /** Points by which a bound may be too low: outlines are a little coarse. */
    private static final double ROUNDING = 1e-4;

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
    private final boolean forbidden;
    private final Weights weights;
    private final Outlines.Mine outline;
    private final PriorityQueue<Hit> best;
    private final Visits visits = VISITS.get();
    private double least;
    private int seen;

    /**
     * @param wanted asked of those that would be among the best
     * @param forbidden forbidden pairs are answers as well
     */
    private Search(Judge judge, Profile mine, int most, Predicate<Profile> wanted, boolean forbidden) {
        this.forbidden = forbidden;
        this.judge = judge;
        this.mine = mine;
        this.most = most;
        this.wanted = wanted;
        this.outline = judge.outline(mine);
        this.weights = outline.weights();
        this.best = new PriorityQueue<>(most + 1, BEST_FIRST.reversed());
    }

    /** @param wanted asked of those that would be among the best */
    static Search allowed(Judge judge, Profile mine, int most, Predicate<Profile> wanted) {
        return new Search(
                judge,
                mine,
                most,
                other -> wanted.test(other)
                        && judge.forbids(Judge.Pair.of(mine, other)).isEmpty(),
                false);
    }

    /** Of what would be the best, were nothing forbidden. */
    static Search everything(Judge judge, Profile mine, int most) {
        return new Search(judge, mine, most, other -> true, true);
    }

    /** How many profiles were looked at. */
    int seen() {
        return seen;
    }

    List<Hit> best() {
        return best.stream().sorted(BEST_FIRST).toList();
    }

    void see(Profile other) {
        seen++;
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
        visits.begin(shelves.size());
        var lanes = Lanes.of(mine, shelves, terms);
        var km = shelves.cells().kmFrom(mine.poster());
        for (int ring = 1; ring < RINGS.length; ring++) {
            for (var lane : lanes) {
                if (!mayEnter(lane.most(), RINGS[ring - 1])) {
                    break; // those after it promise less
                }
                walk(shelves, lane, ring, km);
            }
        }
        walkWords(shelves);
    }

    private void walk(Shelves shelves, Lanes.Lane lane, int ring, double[] km) {
        int end = lane.end();
        for (int group = lane.start(); group < end; group++) {
            double far = km[lane.postings().key(group) & (1 << Shelves.CELL_BITS) - 1];
            if (far >= RINGS[ring - 1] && far < RINGS[ring] && mayEnter(lane.most(), far)) {
                walk(shelves, lane, group);
            }
        }
    }

    private void walk(Shelves shelves, Lanes.Lane lane, int group) {
        var postings = lane.postings();
        int end = postings.start(group + 1);
        for (int i = postings.start(group); i < end; i++) {
            int slot = postings.slot(i);
            see(shelves, slot, lane.most(slot, postings.root(i)));
        }
    }

    private void walkWords(Shelves shelves) {
        for (int i = 0; i < mine.said().words(); i++) {
            int group = shelves.words().group(mine.said().word(i));
            if (shelves.words().isKey(group, mine.said().word(i))) {
                walkWord(shelves, group);
            }
        }
    }

    private void walkWord(Shelves shelves, int group) {
        for (int i = shelves.words().start(group); i < shelves.words().start(group + 1); i++) {
            see(shelves, shelves.words().slot(i), 1);
        }
    }

    /** @param material the most that the material can win */
    private void see(Shelves shelves, int slot, double material) {
        var outlines = shelves.outlines();
        double others = outlines.points(slot, outline);
        if (others + material * weights.material() >= least - ROUNDING
                && (forbidden || !outlines.isForbidden(slot, outline))
                && visits.isFirst(slot)) {
            var other = shelves.profile(slot);
            if (others + judge.material(Judge.Pair.of(mine, other)) * weights.material() >= least - ROUNDING) {
                see(other);
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
                        + WithinReach.most(km, outline.half()) * weights.distance()
                >= least - ROUNDING;
    }
}
