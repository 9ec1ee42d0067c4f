package fr.boucle.matching;

import fr.boucle.catalogue.Trait;
import java.util.OptionalDouble;

/**
 * Near enough: the more a tonne is worth, the further it travels; a solid or a liquid is never cut off. What cannot
 * travel (heat, steam, cold, compressed air, process water) counts in full to 6 km and not beyond 15; what people or a
 * round must reach counts in full to 40 km and not beyond 80.
 */
record WithinReach(Terms terms) implements Criterion {
    private static final double LOCAL_FULL = 6;
    private static final double LOCAL_NONE = 15;
    private static final double SERVICE_FULL = 40;
    private static final double SERVICE_NONE = 80;
    private static final double LEAST_HALF = 25;
    private static final double MOST_HALF = 200;
    private static final double EUR_PER_KM = 2;
    private static final double USUAL_VALUE = 50;

    @Override
    public double share(Profile offer, Profile need) {
        double km = offer.km(need);
        if (isLocal(offer, need)) {
            return fade(km, LOCAL_FULL, LOCAL_NONE);
        }
        return isService(offer, need) ? fade(km, SERVICE_FULL, SERVICE_NONE) : halving(km, halfWay(offer));
    }

    /** The most that any pair so far apart can win. */
    static double most(double km) {
        return Math.max(fade(km, SERVICE_FULL, SERVICE_NONE), halving(km, MOST_HALF));
    }

    @Override
    public Verdict judge(Profile offer, Profile need, int of) {
        var distance = offer.point().to(need.point());
        var reason = isLocal(offer, need)
                ? "match.distance.local"
                : isService(offer, need) ? "match.distance.service" : "match.distance.km";
        return Verdict.won("distance", share(offer, need), of, reason, distance.rounded(), distance.step());
    }

    /** False where the resource cannot travel so far, or the people cannot: both sides must speak of that. */
    boolean isPossible(Profile offer, Profile need) {
        double km = offer.km(need);
        return !(km > LOCAL_NONE && both(offer, need, Trait.LOCAL))
                && !(km > SERVICE_NONE
                        && (offer.isShared() && need.isShared() || both(offer, need, Trait.SERVICE_40KM)));
    }

    private boolean both(Profile offer, Profile need, Trait trait) {
        return first(offer, trait) && first(need, trait);
    }

    private static double fade(double km, double full, double none) {
        return Math.max(0, Math.min(1, (none - km) / (none - full)));
    }

    /** Half the points are left at {@code half} kilometres. */
    private static double halving(double km, double half) {
        double far = km / half;
        return 1 / (1 + far * Math.sqrt(far));
    }

    /** By the value of a tonne, either way. */
    private double halfWay(Profile offer) {
        return LEAST_HALF + Math.min(MOST_HALF - LEAST_HALF, Math.abs(value(offer)) / EUR_PER_KM);
    }

    private double value(Profile offer) {
        for (int i = 0; i < offer.said().meant(); i++) {
            OptionalDouble value = terms.material(offer.said().concept(i)).eurPerTonne();
            if (value.isPresent()) {
                return value.getAsDouble();
            }
        }
        return USUAL_VALUE;
    }

    private boolean isLocal(Profile offer, Profile need) {
        return first(offer, Trait.LOCAL) || first(need, Trait.LOCAL);
    }

    private boolean isService(Profile offer, Profile need) {
        return (offer.isShared() && need.isShared())
                || first(offer, Trait.SERVICE_40KM)
                || first(need, Trait.SERVICE_40KM);
    }

    private boolean first(Profile profile, Trait trait) {
        return profile.said().meant() > 0 && terms.is(profile.said().concept(0), trait);
    }
}
