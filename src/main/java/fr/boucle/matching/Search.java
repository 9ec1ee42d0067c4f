package fr.boucle.matching;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One question: the best counterparts of a profile. It visits near cells first and strong concepts first, and leaves a
 * cell, a lane or a whole shelf out once even a perfect profile in it could no longer be among the best. Its answer is that of
 * judging everybody.
 */
final class Search {
    /** Points by which a bound may be too low: outlines are a little coarse. */
    private static final double ROUNDING = 1e-4;

    private static final Travel[] TRAVELS = Travel.values();
    private static final ThreadLocal<Visits> VISITS = ThreadLocal.withInitial(Visits::new);
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::points).reversed().thenComparing(Hit::other, Profile::compareTo);

    /** A counterpart and its exact score. */
    record Hit(Profile other, double points) {}

    /** A lane in a ring, and the most points that anyone in it could have. */
    private record Step(Lanes.Lane lane, int ring, double most) {}

    /** What a search knows of slots; kept by each thread, so that nothing is cleared. */
    private static final class Visits {
        private int[] marks = new int[0];
        private int search;

        void begin(int slots) {
            search++;
            if (marks.length < slots) {
                marks = new int[slots + slots / 2];
            }
        }

        void sharesWord(int slot) {
            marks[slot] = -search;
        }

        boolean isWordShared(int slot) {
            return marks[slot] == -search;
        }

        void see(int slot) {
            marks[slot] = search;
        }

        boolean isSeen(int slot) {
            return marks[slot] == search;
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
    private final Ties ties;
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
        this.ties = judge.ties(mine);
        this.outline = judge.outline(mine);
        this.weights = outline.weights();
        this.rest = weights.period()
                + LawAllows.most(mine) * weights.law()
                + (mine.flow() == null ? 0 : weights.quantity());
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
        double points = judge.points(ties, other, least);
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

    void walk(Shelves shelves) {
        visits.begin(shelves.size());
        eachOfRareWords(shelves, visits::sharesWord);
        var rings = new Rings(mine, shelves, outline, forbidden);
        var lanes = Lanes.of(ties, shelves);
        var walked = new int[TRAVELS.length][Rings.count()];
        var step = mostPromising(lanes, walked, rings);
        while (step != null && step.most() >= least - ROUNDING) {
            walk(shelves, step.lane(), rings, step.ring());
            step = mostPromising(lanes, walked, rings);
        }
        eachOfRareWords(shelves, slot -> see(shelves, slot, 1, 1, weights.distance()));
    }

    /** @param walked how many of the lanes have been walked in each ring; counts the answer */
    private @Nullable Step mostPromising(List<List<Lanes.Lane>> lanes, int[][] walked, Rings rings) {
        Step best = null;
        for (var travel : TRAVELS) {
            var ordered = lanes.get(travel.ordinal());
            for (int ring = 0; ring < Rings.count(); ring++) {
                int next = walked[travel.ordinal()][ring];
                if (next < ordered.size()) {
                    double most = most(ordered.get(next).most(), rings.inRing(ring, travel));
                    if (best == null || most > best.most()) {
                        best = new Step(ordered.get(next), ring, most);
                    }
                }
            }
        }
        if (best != null) {
            walked[best.lane().travel().ordinal()][best.ring()]++;
        }
        return best;
    }

    private void walk(Shelves shelves, Lanes.Lane lane, Rings rings, int ring) {
        double material = (least - ROUNDING - rest - rings.inRing(ring, lane.travel())) / weights.material();
        int weight = lane.leastWeight(Math.max(material, Double.MIN_VALUE)); // nothing links where nothing can be won
        if (weight > Postings.HEAVIEST) {
            return;
        }
        var postings = lane.postings();
        int at = lane.start();
        for (var run : rings.runs(ring)) {
            if (at == lane.end()) {
                return;
            }
            at = postings.find(run.from(), at, lane.end());
            for (; at < lane.end() && postings.slot(at) < run.to(); at++) {
                if (postings.weight(at) >= weight) {
                    int slot = postings.slot(at);
                    double near = rings.inCell(shelves.cell(slot), lane.travel());
                    see(shelves, slot, lane.most(postings.weight(at)), lane.factor(), near);
                }
            }
        }
    }

    private void eachOfRareWords(Shelves shelves, IntConsumer slot) {
        var words = shelves.words();
        var said = mine.said();
        for (int i = 0; i < said.words(); i++) {
            int group = words.group(said.word(i));
            if (judge.isRare(said.word(i)) && words.isKey(group, said.word(i))) {
                for (int at = words.start(group); at < words.start(group + 1); at++) {
                    slot.accept(words.slot(at));
                }
            }
        }
    }

    /**
     * @param most the share that the material can win, if no rare word is shared
     * @param factor what is left of that share in any case
     * @param near the most points for the distance
     */
    private void see(Shelves shelves, int slot, double most, double factor, double near) {
        if (visits.isSeen(slot)) {
            return;
        }
        boolean words = visits.isWordShared(slot);
        double material = (words ? 1 : most) * weights.material();
        if (material + near + rest < least - ROUNDING) {
            return;
        }
        var outlines = shelves.outlines();
        if (!forbidden && outlines.isForbidden(slot, outline)) {
            return;
        }
        double others = outlines.points(slot, outline);
        if (others + material + near < least - ROUNDING) {
            return;
        }
        double km = outlines.km(slot, outline);
        others += outlines.distance(slot, outline, km);
        if (others + material < least - ROUNDING || !forbidden && outlines.isTooFar(slot, outline, km)) {
            return;
        }
        visits.see(slot);
        double share = judge.most(ties, shelves.said(slot), shelves.takes(slot), words) * factor;
        if (share > 0 && others + share * weights.material() >= least - ROUNDING) {
            see(shelves.profile(slot));
        }
    }

    /** The points that a counterpart with such a material and so many points for its distance could have. */
    private double most(double material, double near) {
        return material * weights.material() + near + rest;
    }
}
