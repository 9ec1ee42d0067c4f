package fr.boucle.matching;

/** The material, less what refusals have taught of its pair of families in the territory of the offer. */
record Learned(SameMaterial material, Experience experience) implements Criterion {
    @Override
    public double share(Profile offer, Profile need) {
        double share = material.share(offer, need);
        return share == 0 ? 0 : share * experience.factor(offer, need);
    }

    /** The same of a profile and somebody else. */
    double share(Ties ties, Profile other) {
        double share = material.share(ties, other);
        var pair = Judge.Pair.of(ties.mine(), other);
        return share == 0 ? 0 : share * experience.factor(pair.offer(), pair.need());
    }

    @Override
    public Verdict judge(Profile offer, Profile need, int of) {
        var verdict = material.judge(offer, need, of);
        return verdict.exact() == 0
                ? verdict
                : experience.of(offer, need).map(verdict::lowered).orElse(verdict);
    }
}
