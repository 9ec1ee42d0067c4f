package fr.boucle.matching;

import fr.boucle.catalogue.Trait;
import fr.boucle.kernel.Unit.Dimension;
import java.util.Map;

/**
 * What most profiles can be left out by, each fact in an array of its own: a few bytes that lie next to those of its
 * neighbours. What an outline promises is what its profile gives, but for a thousandth of a point.
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

    private final float[] yearly;
    private final float[] x;
    private final float[] y;
    private final float[] z;
    private final int[] starts;
    private final int[] ends;
    private final short[] facts;
    private final byte[] meant;
    private final short[] sectors;

    /** @param activities the number of each, above zero */
    Outlines(Profile[] profiles, Map<String, Integer> activities, Forbidden forbidden) {
        yearly = new float[profiles.length];
        x = new float[profiles.length];
        y = new float[profiles.length];
        z = new float[profiles.length];
        starts = new int[profiles.length];
        ends = new int[profiles.length];
        facts = new short[profiles.length];
        meant = new byte[profiles.length];
        sectors = new short[profiles.length];
        for (int slot = 0; slot < profiles.length; slot++) {
            set(slot, profiles[slot], forbidden);
            var activity = profiles[slot].activity();
            sectors[slot] =
                    activity == null ? 0 : activities.getOrDefault(activity, 0).shortValue();
        }
    }

    private void set(int slot, Profile profile, Forbidden forbidden) {
        var place = profile.poster().place();
        x[slot] = (float) place.x();
        y[slot] = (float) place.y();
        z[slot] = (float) place.z();
        yearly[slot] = (float) profile.yearly();
        starts[slot] = profile.start();
        ends[slot] = profile.end();
        facts[slot] = (short) facts(profile, forbidden);
        meant[slot] = (byte) Math.min(profile.said().meant(), Byte.MAX_VALUE);
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
        return meant[slot];
    }

    /** The number of the activity; 0 where it is not known. */
    int sector(int slot) {
        return sectors[slot];
    }

    /** The outline of a profile that is compared with all others. */
    record Mine(Profile profile, int facts, double half, Weights weights) {
        static Mine of(Profile profile, Weights weights, Forbidden forbidden) {
            return new Mine(profile, Outlines.facts(profile, forbidden), WithinReach.mostHalf(profile), weights);
        }
    }

    /** Whether outlines are enough to tell that the pair is forbidden. */
    boolean isForbidden(int slot, Mine mine) {
        return (facts[slot] & mine.facts()) >>> DANGERS_AT != 0;
    }

    /** Points for all but the material, of a pair with this offer or need. */
    double points(int slot, Mine mine) {
        var weights = mine.weights();
        boolean offer = mine.profile().isOffer();
        int offered = offer ? mine.facts() : facts[slot];
        int needed = offer ? facts[slot] : mine.facts();
        double period = mine.profile().isThere(starts[slot], ends[slot])
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
        if (flow == 0 || flow != (facts[slot] & FLOW)) {
            return 0;
        }
        double own = mine.profile().yearly();
        return EnoughQuantity.share(mine.profile().isOffer() ? own / yearly[slot] : yearly[slot] / own);
    }

    private double distance(int slot, Mine mine, int either, int both) {
        double km = mine.profile().poster().place().chordKm(x[slot], y[slot], z[slot]) - COARSE_KM;
        return WithinReach.share(
                Math.max(0, km), mine.half(), (either & LOCAL) != 0, (either & SERVICE) != 0 || (both & SHARED) != 0);
    }
}
