package fr.boucle.matching;

import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where counterparts of a profile can stand, the most promising lane first: those of the concepts that its own link to, and
 * of the sectors that usually take them.
 */
final class Lanes {
    private static final int MANY = 4;
    private static final Exchange[] EXCHANGES = Exchange.values();

    private final Profile mine;
    private final Shelves shelves;
    private final double[] plain;
    private final double[] lifted;
    private final double[] guessed;
    private final boolean[] takes;

    private Lanes(Profile mine, Shelves shelves) {
        this.mine = mine;
        this.shelves = shelves;
        plain = new double[shelves.lanes()];
        lifted = new double[shelves.lanes()];
        guessed = new double[shelves.lanes()];
        takes = new boolean[shelves.sectorCount()];
    }

    static List<Lane> of(Profile mine, Shelves shelves, Terms terms) {
        var lanes = new Lanes(mine, shelves);
        var said = mine.said();
        for (int i = 0; i < said.meant(); i++) {
            lanes.link(said.concept(i), Math.sqrt(said.weight(i)), terms);
        }
        lanes.guess();
        return lanes.ordered();
    }

    private void link(int concept, double root, Terms terms) {
        for (int linked : terms.linked(concept, mine.isOffer())) {
            double closeness = mine.isOffer() ? terms.closeness(concept, linked) : terms.closeness(linked, concept);
            boolean taken = !mine.isOffer() && mine.poster().takes().get(linked);
            double more = SameMaterial.lifted(closeness);
            plain[linked] = Math.max(plain[linked], (taken ? more : closeness) * root);
            lifted[linked] = Math.max(lifted[linked], (taken || mine.isOffer() ? more : closeness) * root);
        }
        if (mine.isOffer()) {
            for (int sector : shelves.sectors(concept)) {
                takes[sector] = true;
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

    private List<Lane> ordered() {
        var all = new ArrayList<Lane>();
        for (int number = 0; number < plain.length; number++) {
            if (lifted[number] > 0 || guessed[number] > 0) {
                for (var exchange : EXCHANGES) {
                    all.add(new Lane(number, exchange));
                }
            }
        }
        Collections.sort(all);
        return all;
    }

    /** The counterparts of one kind of exchange that are about one concept, or of one sector. */
    final class Lane implements Comparable<Lane> {
        private final Postings postings;
        private final int start;
        private final int end;
        private final double factor;
        private final double plainly;
        private final double whereTaken;
        private final double guess;
        private final double most;

        private Lane(int number, Exchange exchange) {
            var side = mine.isOffer() ? ListingKind.NEED : ListingKind.OFFER;
            postings = shelves.shelf(side, exchange);
            start = shelves.start(number, side, exchange);
            end = shelves.start(number + 1, side, exchange);
            factor = exchange == mine.exchange() ? 1 : SameKind.OTHER_EXCHANGE;
            plainly = plain[number];
            whereTaken = lifted[number];
            guess = guessed[number];
            most = Math.max(Links.most(whereTaken, MANY), guess) * factor;
        }

        Postings postings() {
            return postings;
        }

        /** The first group of its postings. */
        int start() {
            return start;
        }

        /** After its last group. */
        int end() {
            return end;
        }

        /** The most that the material can win, for who is in no lane before this one and shares no rare word. */
        double most() {
            return most;
        }

        /** The same, of those whose weight for the lane's concept has that root. */
        double most(double root) {
            return Math.max(Links.most(whereTaken * root, MANY), guess) * factor;
        }

        /**
         * The same for one of them: its link in this lane taken for its strongest.
         *
         * @param root of the weight of the lane's concept in it
         */
        double most(int slot, double root) {
            var outlines = shelves.outlines();
            double strength = (takes[outlines.sector(slot)] ? whereTaken : plainly) * root;
            double share = Links.most(strength, mine.said().meant() * outlines.meant(slot));
            return Math.max(share, guess) * factor;
        }

        @Override
        public int compareTo(Lane other) {
            return Double.compare(other.most, most);
        }
    }
}
