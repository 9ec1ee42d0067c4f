package fr.boucle.listings;

/** Substitution: one company's rest becomes another's input. Pooling: several share one thing. */
public enum Exchange {
    SUBSTITUTION,
    POOLING
}
