package fr.boucle.matching;

import fr.boucle.listings.ListingKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where counterparts of a profile can stand: in the lanes of the concepts that its own link to, and of the sectors that
 * usually take them.
 */
final class Lanes {
    private static final int MANY = 4;
    private final Ties ties;
    private final Profile mine;
    private final Shelves shelves;
    private final double[] strengths;
    private final double[] guessed;

    private Lanes(Ties ties, Shelves shelves) {
        this.ties = ties;
        this.mine = ties.mine();
        this.shelves = shelves;
        strengths = new double[shelves.lanes()];
        guessed = new double[shelves.lanes()];
        if (ties.isOfDelicateOffer()) {
            linkClosely();
        } else {
            link();
            guess();
        }
    }

    /**
     * Who has any chance stands in one of few lanes; which of its links is the strongest is not known there, but whether both
     * name what links them is.
     */
    private void linkClosely() {
        for (int concept = 0; concept < shelves.concepts(); concept++) {
            for (int tie = ties.start(concept); tie < ties.end(concept); tie++) {
                if (SameMaterial.lifted(ties.closeness(tie)) >= SameMaterial.SURE_ENOUGH_FOR_SOILED) {
                    int own = ties.own(tie);
                    guessed[concept] = Math.max(
                            guessed[concept], own < SameMaterial.CENTRAL ? SameMaterial.SOILED_AND_GUESSED : 0);
                    strengths[concept] =
                            Math.max(strengths[concept], ties.said().root(own) >= Links.NAMED_ROOT ? 1 : 0);
                }
            }
        }
    }

    /** By {@link Travel}. */
    static List<List<Lane>> of(Ties ties, Shelves shelves) {
        var lanes = new Lanes(ties, shelves);
        var ordered = lanes.ordered();
        return Arrays.stream(Travel.values())
                .map(travel -> lanes.of(travel, ordered))
                .toList();
    }

    private void link() {
        var said = ties.said();
        for (int concept = 0; concept < shelves.concepts(); concept++) {
            for (int tie = ties.start(concept); tie < ties.end(concept); tie++) {
                int own = said.concept(ties.own(tie));
                boolean taken = mine.isOffer()
                        ? shelves.sectors(own).length > 0
                        : mine.poster().takes().get(concept);
                double close = taken ? SameMaterial.lifted(ties.closeness(tie)) : ties.closeness(tie);
                strengths[concept] = Math.max(strengths[concept], close * said.root(ties.own(tie)));
            }
        }
    }

    private void guess() {
        if (!mine.isOffer()) {
            mine.poster().takes().stream().forEach(concept -> guessed[concept] = SameMaterial.SECTOR_ALONE);
            return;
        }
        for (int i = 0; i < Math.min(SameMaterial.CENTRAL, mine.said().meant()); i++) {
            for (int sector : shelves.sectors(mine.said().concept(i))) {
                guessed[shelves.lane(sector)] = SameMaterial.SECTOR_ALONE;
            }
        }
    }

    private double most(int lane) {
        return most(strengths[lane], guessed[lane], 1);
    }

    /** @param root of the weight that a counterpart gives to the lane's concept */
    private double most(double strength, double guess, double root) {
        if (ties.isOfDelicateOffer()) {
            return root >= Links.NAMED_ROOT ? Math.max(strength, guess) : guess;
        }
        return Math.max(Links.most(strength * root, MANY), guess);
    }

    /** The numbers of those that promise anything, the most promising first. */
    private int[] ordered() {
        return IntStream.range(0, strengths.length)
                .filter(lane -> strengths[lane] >= Links.WEAKEST || guessed[lane] > 0)
                .mapToLong(lane -> (long) -Float.floatToIntBits((float) most(lane)) << Integer.SIZE | lane)
                .sorted()
                .mapToInt(lane -> (int) lane)
                .toArray();
    }

    private List<Lane> of(Travel travel, int[] ordered) {
        var lanes = new ArrayList<Lane>();
        for (int number : ordered) {
            var side = mine.isOffer() ? ListingKind.NEED : ListingKind.OFFER;
            int start = shelves.start(number, side, travel);
            int end = shelves.start(number + 1, side, travel);
            if (start < end) {
                lanes.add(new Lane(number, travel, start, end));
            }
        }
        return lanes;
    }

    /** The counterparts that travel alike and are about one concept, or of one sector. */
    final class Lane {
        private final Travel travel;
        private final Postings postings;
        private final int start;
        private final int end;
        private final double factor;
        private final double strength;
        private final double guess;
        private final double most;

        private Lane(int number, Travel travel, int start, int end) {
            this.travel = travel;
            postings = shelves.shelf(mine.isOffer() ? ListingKind.NEED : ListingKind.OFFER, travel);
            this.start = start;
            this.end = end;
            factor = (travel == Travel.SHARED) == mine.isShared() ? 1 : SameKind.OTHER_EXCHANGE;
            strength = strengths[number];
            guess = guessed[number];
            most = most(Postings.HEAVIEST);
        }

        Travel travel() {
            return travel;
        }

        Postings postings() {
            return postings;
        }

        /** Where it begins among the postings. */
        int start() {
            return start;
        }

        /** After its last. */
        int end() {
            return end;
        }

        /** What is left of a share of the material for all who stand in it. */
        double factor() {
            return factor;
        }

        /** The most that the material can win, for whom no lane links more strongly, and who shares no rare word. */
        double most() {
            return most;
        }

        /** The same, of those whose weight for the lane's concept is no more than that. */
        double most(int weight) {
            return Lanes.this.most(strength, guess, Postings.root(weight)) * factor;
        }

        /** The least weight with which the material can win so much; above {@link Postings#HEAVIEST} if none can. */
        int leastWeight(double material) {
            int low = 0;
            int high = Postings.HEAVIEST + 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (most(middle) < material) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
