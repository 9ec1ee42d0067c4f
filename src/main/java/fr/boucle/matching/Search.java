package fr.boucle.matching;

import java.util.Arrays;
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
    /** What quantity, period and law can give at most. */
    private final double rest;

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
        this.rest = weights.period() + weights.law() + (mine.flow() == null ? 0 : weights.quantity());
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
        var near = Arrays.stream(km).map(this::near).toArray();
        for (int ring = 1; ring < RINGS.length; ring++) {
            for (var lane : lanes) {
                if (!mayEnter(lane.most(), near(RINGS[ring - 1]))) {
                    break; // those after it promise less
                }
                walk(shelves, lane, ring, km, near);
            }
        }
        walkWords(shelves);
    }

    /** The points that the distance can give so far away. */
    private double near(double km) {
        return WithinReach.most(km, outline.half()) * weights.distance();
    }

    private void walk(Shelves shelves, Lanes.Lane lane, int ring, double[] km, double[] near) {
        var postings = lane.postings();
        int end = lane.end();
        for (int group = lane.start(); group < end; group++) {
            int cell = postings.key(group) & (1 << Shelves.CELL_BITS) - 1;
            if (km[cell] >= RINGS[ring - 1] && km[cell] < RINGS[ring] && mayEnter(lane.most(), near[cell])) {
                walk(shelves, lane, group, near[cell]);
            }
        }
    }

    private void walk(Shelves shelves, Lanes.Lane lane, int group, double near) {
        var postings = lane.postings();
        int end = postings.start(group + 1);
        for (int i = postings.start(group); i < end; i++) {
            if (mayEnter(lane.most(postings.root(i)), near)) {
                int slot = postings.slot(i);
                see(shelves, slot, lane.most(slot, postings.root(i)));
            }
        }
    }

    private void walkWords(Shelves shelves) {
        for (int i = 0; i < mine.said().words(); i++) {
            int word = mine.said().word(i);
            int group = shelves.words().group(word);
            if (judge.isRare(word) && shelves.words().isKey(group, word)) {
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

    /** Whether a counterpart with such a material and so many points for its distance could be among the best. */
    private boolean mayEnter(double material, double near) {
        return material * weights.material() + near + rest >= least - ROUNDING;
    }
}
