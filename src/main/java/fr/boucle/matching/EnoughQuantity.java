package fr.boucle.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The offer covers what the need asks for, in a year: a small lot helps a little, a large stream can be split. */
record EnoughQuantity() implements Criterion {
    private static final double TOO_MUCH = 0.7;
    private static final int PERCENT = 100;

    @Override
    public double share(Profile offer, Profile need) {
        return share(ratio(offer, need));
    }

    /** @param ratio what is offered in a year to what is needed */
    static double share(double ratio) {
        return ratio > 1 ? TOO_MUCH + (1 - TOO_MUCH) / ratio : Math.sqrt(ratio);
    }

    @Override
    public Verdict judge(Profile offer, Profile need, int of) {
        if (offer.flow() == null || need.flow() == null) {
            return Verdict.unknown("quantity", of, "match.quantity.unknown");
        }
        double ratio = ratio(offer, need);
        if (Double.isNaN(ratio)) {
            return Verdict.unknown("quantity", of, "match.quantity.units");
        }
        if (ratio > 1) {
            return Verdict.won("quantity", share(offer, need), of, "match.quantity.covers");
        }
        var percent = BigDecimal.valueOf(ratio * PERCENT).setScale(0, RoundingMode.HALF_UP);
        return Verdict.won("quantity", share(offer, need), of, "match.quantity.part", percent);
    }

    /** NaN where one is not known, or they do not measure the same thing. */
    private static double ratio(Profile offer, Profile need) {
        var flow = offer.flow();
        return flow != null && flow == need.flow() ? offer.yearly() / need.yearly() : Double.NaN;
    }
}
