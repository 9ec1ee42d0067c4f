package fr.boucle.matching;

import fr.boucle.catalogue.Trait;
import fr.boucle.kernel.Unit.Dimension;
import java.util.Map;

/**
 * What most profiles can be left out by, in two arrays of 12 bytes each: facts, and places, which are asked for less often.
 * What an outline promises is what its profile gives, but for a thousandth of a point.
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
    private static final int DANGERS = 3;
    private static final int SECTOR_AT = 12;
    private static final double COARSE_KM = 0.1;

    /** Days are counted from 2000-01-01 to 2179 in 16 bits; before and after is ever. */
    private static final int FIRST_DAY = 10_957;

    private static final int DAY_BITS = 16;
    private static final int LAST_DAY = (1 << DAY_BITS) - 1;

    /** Numbers of each in either array. */
    private static final int SIZE = 3;

    private static final int X = 0;
    private static final int Y = 1;
    private static final int Z = 2;
    private static final int YEARLY = 0;
    private static final int DAYS = 1;
    private static final int FACTS = 2;

    private final float[] places;
    private final int[] all;

    /** @param activities the number of each, above zero */
    Outlines(Profile[] profiles, Map<String, Integer> activities, Forbidden forbidden) {
        places = new float[profiles.length * SIZE];
        all = new int[profiles.length * SIZE];
        for (int slot = 0; slot < profiles.length; slot++) {
            var activity = profiles[slot].activity();
            int sector = activity == null ? 0 : activities.getOrDefault(activity, 0);
            set(slot * SIZE, profiles[slot], sector, forbidden);
        }
    }

    private void set(int at, Profile profile, int sector, Forbidden forbidden) {
        var place = profile.poster().place();
        places[at + X] = (float) place.x();
        places[at + Y] = (float) place.y();
        places[at + Z] = (float) place.z();
        all[at + YEARLY] = Float.floatToIntBits((float) profile.yearly());
        all[at + DAYS] = day(profile.start()) << DAY_BITS | day(profile.end());
        all[at + FACTS] = sector << SECTOR_AT | facts(profile, forbidden);
    }

    private static int day(int epochDay) {
        return (int) Math.max(0, Math.min(LAST_DAY, (long) epochDay - FIRST_DAY));
    }

    private int fact(int slot, int which) {
        return all[slot * SIZE + which];
    }

    private double yearly(int slot) {
        return Float.intBitsToFloat(fact(slot, YEARLY));
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

    /** The number of the activity; 0 where it is not known. */
    int sector(int slot) {
        return fact(slot, FACTS) >>> SECTOR_AT;
    }

    /** The outline of a profile that is compared with all others. */
    record Mine(Profile profile, int facts, double half, Weights weights) {
        static Mine of(Profile profile, Weights weights, Forbidden forbidden) {
            return new Mine(profile, Outlines.facts(profile, forbidden), WithinReach.mostHalf(profile), weights);
        }

        /** The most points for the distance to anyone so far away. */
        double most(double km, Travel other) {
            return WithinReach.most(km, profile, half, other) * weights.distance();
        }

        /** Whether anyone so far away may be a counterpart. */
        boolean mayReach(double km, Travel other) {
            return WithinReach.isPossible(km, false, other == Travel.SHARED && profile.isShared());
        }
    }

    /** Whether outlines are enough to tell that the pair is forbidden. */
    boolean isForbidden(int slot, Mine mine) {
        return (fact(slot, FACTS) & mine.facts() & DANGERS << DANGERS_AT) != 0;
    }

    /** Points for the period, the law and the quantity, of a pair with this offer or need. */
    double points(int slot, Mine mine) {
        var weights = mine.weights();
        boolean offer = mine.profile().isOffer();
        int offered = offer ? mine.facts() : fact(slot, FACTS);
        int needed = offer ? fact(slot, FACTS) : mine.facts();
        double period = isThere(fact(slot, DAYS), mine.profile())
                ? SamePeriod.share((offered & REPEATS) != 0, (needed & REPEATS) != 0)
                : 0;
        double law = LawAllows.share(
                (offered & HAZARDOUS) != 0, (offered & MAYBE_HAZARDOUS) != 0, (needed & HAZARDOUS) != 0);
        return period * weights.period() + law * weights.law() + quantity(slot, mine) * weights.quantity();
    }

    private static boolean isThere(int days, Profile mine) {
        int start = days >>> DAY_BITS;
        int end = days & LAST_DAY;
        return mine.isThere(
                start == 0 ? Integer.MIN_VALUE : start + FIRST_DAY,
                end == LAST_DAY ? Integer.MAX_VALUE : end + FIRST_DAY);
    }

    private double quantity(int slot, Mine mine) {
        int flow = mine.facts() & FLOW;
        if (flow == 0 || flow != (fact(slot, FACTS) & FLOW)) {
            return 0;
        }
        double own = mine.profile().yearly();
        return EnoughQuantity.share(mine.profile().isOffer() ? own / yearly(slot) : yearly(slot) / own);
    }

    /** The least distance in km, as the crow flies. */
    double km(int slot, Mine mine) {
        var place = mine.profile().poster().place();
        int at = slot * SIZE;
        return Math.max(0, place.chordKm(places[at + X], places[at + Y], places[at + Z]) - COARSE_KM);
    }

    /** Points for the distance. */
    double distance(int slot, Mine mine, double km) {
        int both = fact(slot, FACTS) & mine.facts();
        int either = fact(slot, FACTS) | mine.facts();
        double share = WithinReach.share(
                km, mine.half(), (either & LOCAL) != 0, (either & SERVICE) != 0 || (both & SHARED) != 0);
        return share * mine.weights().distance();
    }

    /** Whether outlines are enough to tell that the pair is too far apart. */
    boolean isTooFar(int slot, Mine mine, double km) {
        int both = fact(slot, FACTS) & mine.facts();
        return !WithinReach.isPossible(km, (both & LOCAL) != 0, (both & (SERVICE | SHARED)) != 0);
    }
}
