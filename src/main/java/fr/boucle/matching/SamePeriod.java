package fr.boucle.matching;

/** Both are there at the same time, and come in the same way: once, or again and again. */
record SamePeriod() implements Criterion {
    static final int POINTS = 10;

    @Override
    public Verdict judge(Profile offer, Profile need) {
        if (!offer.period().overlaps(need.period())) {
            return Verdict.won("period", 0, POINTS, "match.period.apart");
        }
        if (offer.rhythm().repeats() == need.rhythm().repeats()) {
            return Verdict.won("period", 1, POINTS, "match.period.together");
        }
        return offer.rhythm().repeats()
                ? Verdict.won("period", 0.8, POINTS, "match.period.moreThanOnce")
                : Verdict.won("period", 0.5, POINTS, "match.period.onceOnly");
    }
}
