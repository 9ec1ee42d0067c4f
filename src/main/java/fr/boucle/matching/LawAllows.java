package fr.boucle.matching;

import fr.boucle.catalogue.Trait;

/** How easily the law lets the exchange happen. What it forbids is not judged here: {@link Forbidden} takes it away. */
record LawAllows() implements Criterion {
    private static final double ACCEPTED = 0.6;
    private static final double MAYBE = 0.5;

    @Override
    public double share(Profile offer, Profile need) {
        return share(offer.hazardous(), isMaybeHazardous(offer), need.hazardous());
    }

    /** @param accepted the need takes what is hazardous */
    static double share(boolean hazardous, boolean maybe, boolean accepted) {
        if (hazardous) {
            return accepted ? ACCEPTED : 0;
        }
        return maybe ? MAYBE : 1;
    }

    /** The most that any pair of one side can win. */
    static double most(Profile mine) {
        return mine.isOffer() ? share(mine.hazardous(), isMaybeHazardous(mine), true) : 1;
    }

    @Override
    public Verdict judge(Profile offer, Profile need, int of) {
        double share = share(offer, need);
        if (offer.hazardous()) {
            return Verdict.won(
                    "law", share, of, need.hazardous() ? "match.law.hazardousAccepted" : "match.law.hazardous");
        }
        return isMaybeHazardous(offer)
                ? Verdict.partly("law", share, of, "match.law.maybe")
                : Verdict.won("law", share, of, "match.law.none");
    }

    static boolean isMaybeHazardous(Profile offer) {
        return offer.isFirst(Trait.MAYBE_HAZARDOUS);
    }
}
