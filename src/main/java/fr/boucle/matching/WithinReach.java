package fr.boucle.matching;

import fr.boucle.catalogue.Trait;

/**
 * Near enough: the more a tonne is worth, the further it travels; a solid or a liquid is never cut off. What cannot
 * travel (heat, steam, cold, compressed air, process water) counts in full to 6 km and not beyond 15; what people or a
 * round must reach counts in full to 40 km and not beyond 80.
 */
record WithinReach() implements Criterion {
    private static final double LOCAL_FULL = 6;
    private static final double LOCAL_NONE = 15;
    static final double SERVICE_FULL = 40;
    static final double SERVICE_NONE = 80;
    private static final double LEAST_HALF = 25;
    private static final double MOST_HALF = 200;
    private static final double EUR_PER_KM = 2;
    private static final double USUAL_VALUE = 50;

    @Override
    public double share(Profile offer, Profile need) {
        return share(offer.km(need), halfWay(offer), isLocal(offer, need), isService(offer, need));
    }

    /** @param half the distance at which half the points are left, of what is neither local nor a service */
    static double share(double km, double half, boolean local, boolean service) {
        if (local) {
            return fade(km, LOCAL_FULL, LOCAL_NONE);
        }
        return service ? fade(km, SERVICE_FULL, SERVICE_NONE) : halving(km, half);
    }

    /**
     * The most that anyone so far away can win with a profile.
     *
     * @param half as {@link #mostHalf}
     */
    static double most(double km, Profile mine, double half, Travel other) {
        if (mine.isFirst(Trait.LOCAL)) {
            return fade(km, LOCAL_FULL, LOCAL_NONE);
        }
        double service = fade(km, SERVICE_FULL, SERVICE_NONE);
        if (mine.isFirst(Trait.SERVICE_40KM) || other == Travel.NEARBY) {
            return service;
        }
        return other == Travel.FREELY ? halving(km, half) : Math.max(service, halving(km, half));
    }

    /** Where the half of the points is left at most, in km: known of an offer. */
    static double mostHalf(Profile mine) {
        return mine.isOffer() ? halfWay(mine) : MOST_HALF;
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
        return isPossible(
                offer.km(need),
                both(offer, need, Trait.LOCAL),
                offer.isShared() && need.isShared() || both(offer, need, Trait.SERVICE_40KM));
    }

    /**
     * @param local both cannot travel
     * @param service both are a service, or shared
     */
    static boolean isPossible(double km, boolean local, boolean service) {
        return !(local && km > LOCAL_NONE) && !(service && km > SERVICE_NONE);
    }

    private static boolean both(Profile offer, Profile need, Trait trait) {
        return offer.isFirst(trait) && need.isFirst(trait);
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
    private static double halfWay(Profile offer) {
        return LEAST_HALF + Math.min(MOST_HALF - LEAST_HALF, Math.abs(value(offer)) / EUR_PER_KM);
    }

    private static double value(Profile offer) {
        for (int i = 0; i < offer.said().meant(); i++) {
            var value = offer.material(i).eurPerTonne();
            if (value.isPresent()) {
                return value.getAsDouble();
            }
        }
        return USUAL_VALUE;
    }

    private static boolean isLocal(Profile offer, Profile need) {
        return offer.isFirst(Trait.LOCAL) || need.isFirst(Trait.LOCAL);
    }

    private static boolean isService(Profile offer, Profile need) {
        return (offer.isShared() && need.isShared())
                || offer.isFirst(Trait.SERVICE_40KM)
                || need.isFirst(Trait.SERVICE_40KM);
    }
}
