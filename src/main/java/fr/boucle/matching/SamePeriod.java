package fr.boucle.matching;

/** Both are there at the same time, and come in the same way: once, or again and again. */
record SamePeriod() implements Criterion {
    private static final double OFTENER = 0.8;
    private static final double ONCE_ONLY = 0.5;

    @Override
    public double share(Profile offer, Profile need) {
        return offer.isThereWith(need)
                ? share(offer.rhythm().repeats(), need.rhythm().repeats())
                : 0;
    }

    /** Of two that are there at the same time. */
    static double share(boolean offerRepeats, boolean needRepeats) {
        if (offerRepeats == needRepeats) {
            return 1;
        }
        return offerRepeats ? OFTENER : ONCE_ONLY;
    }

    @Override
    public Verdict judge(Profile offer, Profile need, int of) {
        return Verdict.won("period", share(offer, need), of, reason(offer, need));
    }

    private static String reason(Profile offer, Profile need) {
        if (!offer.isThereWith(need)) {
            return "match.period.apart";
        }
        if (offer.rhythm().repeats() == need.rhythm().repeats()) {
            return "match.period.together";
        }
        return offer.rhythm().repeats() ? "match.period.moreThanOnce" : "match.period.onceOnly";
    }
}
