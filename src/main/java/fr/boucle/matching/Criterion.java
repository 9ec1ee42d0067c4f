package fr.boucle.matching;

/** One rule of matching. Pure: it reads two profiles, nothing else that changes. */
interface Criterion {
    Verdict judge(Profile offer, Profile need);
}
