package fr.boucle.matching;

import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingKind;
import java.util.stream.LongStream;

/**
 * Where counterparts of a profile can stand, the most promising lane first: those of the concepts that its own link to, and
 * of the sectors that usually take them.
 */
final class Lanes {
    private static final int EXCHANGE_AT = 20;

    private final Postings[] postings;
    private final int[] lanes;
    private final double[] most;

    Lanes(Profile mine, Shelves shelves, Terms terms) {
        var ordered = promises(mine, shelves, terms);
        var side = mine.isOffer() ? ListingKind.NEED : ListingKind.OFFER;
        postings = new Postings[ordered.length];
        lanes = new int[ordered.length];
        most = new double[ordered.length];
        for (int i = 0; i < ordered.length; i++) {
            long promise = ordered[ordered.length - 1 - i];
            int place = (int) promise;
            most[i] = Float.intBitsToFloat((int) (promise >>> Integer.SIZE));
            lanes[i] = place & (1 << EXCHANGE_AT) - 1;
            postings[i] = shelves.shelf(side, Exchange.values()[place >>> EXCHANGE_AT]);
        }
    }

    /** Each the most that the material can win in a lane, above exchange and lane; in ascending order. */
    private static long[] promises(Profile mine, Shelves shelves, Terms terms) {
        var shares = shares(mine, shelves, terms);
        var all = LongStream.builder();
        for (int lane = 0; lane < shares.length; lane++) {
            for (var exchange : Exchange.values()) {
                if (shares[lane] > 0) {
                    double share =
                            exchange == mine.exchange() ? shares[lane] : shares[lane] * SameMaterial.OTHER_EXCHANGE;
                    long bits = Float.floatToIntBits(Math.nextUp((float) share));
                    all.add(bits << Integer.SIZE | exchange.ordinal() << EXCHANGE_AT | lane);
                }
            }
        }
        return all.build().sorted().toArray();
    }

    private static double[] shares(Profile mine, Shelves shelves, Terms terms) {
        var shares = new double[terms.concepts() + shelves.activities().size()];
        for (int i = 0; i < mine.said().meant(); i++) {
            int concept = mine.said().concept(i);
            double sure = Math.sqrt(mine.said().weight(i));
            for (int linked : terms.linked(concept, mine.isOffer())) {
                double closeness = mine.isOffer() ? terms.closeness(concept, linked) : terms.closeness(linked, concept);
                double most = Links.most(SameMaterial.lifted(closeness) * sure);
                shares[linked] = Math.max(shares[linked], most);
            }
        }
        addSectors(mine, shelves, terms, shares);
        return shares;
    }

    private static void addSectors(Profile mine, Shelves shelves, Terms terms, double[] shares) {
        if (!mine.isOffer()) {
            mine.poster().takes().stream()
                    .forEach(concept -> shares[concept] = Math.max(shares[concept], SameMaterial.SECTOR_ALONE));
            return;
        }
        shelves.activities().forEach((activity, lane) -> {
            var takes = terms.takenBy(activity);
            for (int i = 0; i < Math.min(SameMaterial.CENTRAL, mine.said().meant()); i++) {
                if (takes.get(mine.said().concept(i))) {
                    shares[lane] = SameMaterial.SECTOR_ALONE;
                }
            }
        });
    }

    int count() {
        return lanes.length;
    }

    /** The most that the material can win in a lane, for a counterpart that no lane before it holds and no rare word. */
    double most(int at) {
        return most[at];
    }

    Postings postings(int at) {
        return postings[at];
    }

    int lane(int at) {
        return lanes[at];
    }
}
