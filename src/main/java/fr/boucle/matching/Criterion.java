package fr.boucle.matching;

/** One rule of matching. Pure: it reads two profiles, nothing else that changes. */
interface Criterion {
    /** The part of its points that the pair wins, 0 to 1; NaN while a fact is missing. Quick: asked of every pair. */
    double share(Profile offer, Profile need);

    /**
     * The same share with its reason.
     *
     * @param of points that the criterion can give
     */
    Verdict judge(Profile offer, Profile need, int of);
}
