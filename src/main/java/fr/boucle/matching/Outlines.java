package fr.boucle.matching;

import fr.boucle.catalogue.Trait;
import fr.boucle.kernel.Unit.Dimension;
import java.util.Map;

/**
 * What most profiles can be left out by, in one array: 32 bytes each, a half of what a processor fetches at once. What an
 * outline promises is what its profile gives, but for a thousandth of a point.
 */
final class Outlines {
    private static final int FLOW = 15;
    private static final int REPEATS = 16;
    private static final int HAZARDOUS = 32;
    private static final int MAYBE_HAZARDOUS = 64;
    private static final int LOCAL = 128;
    private static final int SERVICE = 256;
    private static final int SHARED = 512;
    private static final int DANGERS_AT = 10;
    private static final double COARSE_KM = 0.1;

    private static final int SIZE = 8;
    private static final int X = 0;
    private static final int Y = 1;
    private static final int Z = 2;
    private static final int YEARLY = 3;
    private static final int START = 4;
    private static final int END = 5;
    private static final int FACTS = 6;
    private static final int SECTOR_AND_MEANT = 7;
    private static final int MEANT_BITS = 8;
    private static final int MOST_MEANT = (1 << MEANT_BITS) - 1;

    private final int[] all;

    /** @param activities the number of each, above zero */
    Outlines(Profile[] profiles, Map<String, Integer> activities, Forbidden forbidden) {
        all = new int[profiles.length * SIZE];
        for (int slot = 0; slot < profiles.length; slot++) {
            var activity = profiles[slot].activity();
            int sector = activity == null ? 0 : activities.getOrDefault(activity, 0);
            set(slot * SIZE, profiles[slot], sector, forbidden);
        }
    }

    private void set(int at, Profile profile, int sector, Forbidden forbidden) {
        var place = profile.poster().place();
        all[at + X] = Float.floatToIntBits((float) place.x());
        all[at + Y] = Float.floatToIntBits((float) place.y());
        all[at + Z] = Float.floatToIntBits((float) place.z());
        all[at + YEARLY] = Float.floatToIntBits((float) profile.yearly());
        all[at + START] = profile.start();
        all[at + END] = profile.end();
        all[at + FACTS] = facts(profile, forbidden);
        all[at + SECTOR_AND_MEANT] =
                sector << MEANT_BITS | Math.min(profile.said().meant(), MOST_MEANT);
    }

    private int fact(int slot, int which) {
        return all[slot * SIZE + which];
    }

    private double number(int slot, int which) {
        return Float.intBitsToFloat(all[slot * SIZE + which]);
    }

    private static int facts(Profile profile, Forbidden forbidden) {
        Dimension flow = profile.flow();
        return (flow == null ? 0 : flow.ordinal() + 1)
                | (profile.rhythm().repeats() ? REPEATS : 0)
                | (profile.hazardous() ? HAZARDOUS : 0)
                | (profile.isFirst(Trait.MAYBE_HAZARDOUS) ? MAYBE_HAZARDOUS : 0)
                | (profile.isFirst(Trait.LOCAL) ? LOCAL : 0)
                | (profile.isFirst(Trait.SERVICE_40KM) ? SERVICE : 0)
                | (profile.isShared() ? SHARED : 0)
                | forbidden.dangers(profile) << DANGERS_AT;
    }

    /** How many concepts it is about. */
    int meant(int slot) {
        return fact(slot, SECTOR_AND_MEANT) & MOST_MEANT;
    }

    /** The number of the activity; 0 where it is not known. */
    int sector(int slot) {
        return fact(slot, SECTOR_AND_MEANT) >>> MEANT_BITS;
    }

    /** The outline of a profile that is compared with all others. */
    record Mine(Profile profile, int facts, double half, Weights weights) {
        static Mine of(Profile profile, Weights weights, Forbidden forbidden) {
            return new Mine(profile, Outlines.facts(profile, forbidden), WithinReach.mostHalf(profile), weights);
        }
    }

    /** Whether outlines are enough to tell that the pair is forbidden. */
    boolean isForbidden(int slot, Mine mine) {
        return (fact(slot, FACTS) & mine.facts()) >>> DANGERS_AT != 0;
    }

    /** Points for all but the material, of a pair with this offer or need. */
    double points(int slot, Mine mine) {
        var weights = mine.weights();
        boolean offer = mine.profile().isOffer();
        int offered = offer ? mine.facts() : fact(slot, FACTS);
        int needed = offer ? fact(slot, FACTS) : mine.facts();
        double period = mine.profile().isThere(fact(slot, START), fact(slot, END))
                ? SamePeriod.share((offered & REPEATS) != 0, (needed & REPEATS) != 0)
                : 0;
        double law = LawAllows.share(
                (offered & HAZARDOUS) != 0, (offered & MAYBE_HAZARDOUS) != 0, (needed & HAZARDOUS) != 0);
        return period * weights.period()
                + law * weights.law()
                + quantity(slot, mine) * weights.quantity()
                + distance(slot, mine, offered | needed, offered & needed) * weights.distance();
    }

    private double quantity(int slot, Mine mine) {
        int flow = mine.facts() & FLOW;
        if (flow == 0 || flow != (fact(slot, FACTS) & FLOW)) {
            return 0;
        }
        double own = mine.profile().yearly();
        return EnoughQuantity.share(mine.profile().isOffer() ? own / number(slot, YEARLY) : number(slot, YEARLY) / own);
    }

    private double distance(int slot, Mine mine, int either, int both) {
        double km =
                mine.profile().poster().place().chordKm(number(slot, X), number(slot, Y), number(slot, Z)) - COARSE_KM;
        return WithinReach.share(
                Math.max(0, km), mine.half(), (either & LOCAL) != 0, (either & SERVICE) != 0 || (both & SHARED) != 0);
    }
}
