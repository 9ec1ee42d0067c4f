package fr.boucle.synergies;

/** What a party says to the blind question. */
public enum Answer {
    YES,
    NO,
    LATER
}
