package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.Trait;
import fr.boucle.territory.Distance;
import java.util.stream.Stream;

/**
 * Near enough: the more a tonne is worth, the further it travels; a solid or a liquid is never cut off. What cannot
 * travel (heat, steam, cold, compressed air, process water) counts in full to 6 km and not beyond 15; what people or a
 * round must reach counts in full to 40 km and not beyond 80.
 */
record WithinReach(Catalogue catalogue) implements Criterion {
    static final int POINTS = 15;
    static final double LOCAL_FULL = 6;
    static final double LOCAL_NONE = 15;
    static final double SERVICE_FULL = 40;
    static final double SERVICE_NONE = 80;

    @Override
    public Verdict judge(Profile offer, Profile need) {
        var distance = offer.point().to(need.point());
        if (isLocal(offer, need)) {
            return Verdict.won(
                    "distance",
                    fade(distance, LOCAL_FULL, LOCAL_NONE),
                    POINTS,
                    "match.distance.local",
                    distance.rounded(),
                    distance.step());
        }
        if (isService(offer, need)) {
            return Verdict.won(
                    "distance",
                    fade(distance, SERVICE_FULL, SERVICE_NONE),
                    POINTS,
                    "match.distance.service",
                    distance.rounded(),
                    distance.step());
        }
        double half = halfWay(offer);
        return Verdict.won(
                "distance",
                1 / (1 + Math.pow(distance.km() / half, 1.5)),
                POINTS,
                "match.distance.km",
                distance.rounded(),
                distance.step());
    }

    /** False where the resource cannot travel so far, or the people cannot: both sides must speak of that. */
    boolean isPossible(Profile offer, Profile need) {
        double km = offer.point().to(need.point()).km();
        return !(km > LOCAL_NONE && both(offer, need, Trait.LOCAL))
                && !(km > SERVICE_NONE
                        && (offer.isShared() && need.isShared() || both(offer, need, Trait.SERVICE_40KM)));
    }

    private boolean both(Profile offer, Profile need, Trait trait) {
        return first(offer, trait) && first(need, trait);
    }

    private static double fade(Distance distance, double full, double none) {
        return Math.max(0, Math.min(1, (none - distance.km()) / (none - full)));
    }

    /** Kilometres at which half the points are left, by the value of a tonne. */
    private double halfWay(Profile offer) {
        double value = materials(offer)
                .filter(material -> material.eurPerTonne().isPresent())
                .mapToDouble(material -> Math.abs(material.eurPerTonne().getAsDouble()))
                .findFirst()
                .orElse(50);
        return 25 + Math.min(175, value / 2);
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
        return materials(profile)
                .findFirst()
                .filter(material -> material.is(trait))
                .isPresent();
    }

    private Stream<Material> materials(Profile profile) {
        return profile.meant().stream().map(Found::material).flatMap(id -> catalogue.material(id).stream());
    }
}
