package fr.boucle.matching;

/** Where a match that was written down stands. */
public enum MatchState {
    SUGGESTED,
    KEPT,
    REFUSED,
    MERGED
}
