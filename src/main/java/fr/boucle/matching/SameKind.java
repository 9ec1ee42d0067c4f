package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Form;
import fr.boucle.catalogue.Quality;

/** A material is no machine, a machine no service, something used nothing new, and what is shared is not handed over. */
final class SameKind {
    static final double OTHER_EXCHANGE = 0.2;
    private static final double OTHER_KIND = 0.4;
    private static final double NOT_NEW = 0.4;

    private SameKind() {}

    /** What is left of the points that the words alone would win: 1 where both are of a kind. */
    static double share(Profile offer, Profile need) {
        double kept = isNewAlone(need.said(), offer.said()) ? NOT_NEW : 1;
        if (offer.isShared() && need.isShared()) {
            return kept;
        }
        double exchange = offer.isShared() == need.isShared() ? 1 : OTHER_EXCHANGE;
        return exchange * kept * (isOfOtherKind(offer, need) || isOfOtherKind(need, offer) ? OTHER_KIND : 1);
    }

    private static boolean isNewAlone(Said need, Said offer) {
        return need.has(Quality.NEW) && !offer.has(Quality.NEW);
    }

    private static boolean isOfOtherKind(Profile one, Profile other) {
        return one.said().has(Quality.MACHINE) && !isMachine(other)
                || one.said().has(Quality.SERVICE) && !isService(other);
    }

    private static boolean isMachine(Profile profile) {
        if (profile.said().has(Quality.MACHINE)) {
            return true;
        }
        if (profile.said().meant() == 0) {
            return false;
        }
        var family = profile.material(0).family();
        return family == Family.EQUIPMENT || family == Family.ELECTRONIC;
    }

    private static boolean isService(Profile profile) {
        return profile.said().has(Quality.SERVICE)
                || profile.said().meant() > 0 && profile.material(0).form() == Form.SERVICE;
    }
}
