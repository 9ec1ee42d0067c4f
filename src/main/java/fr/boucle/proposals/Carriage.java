package fr.boucle.proposals;

/** Who sees to the transport. */
public enum Carriage {
    GIVER,
    TAKER,
    SHARED
}
