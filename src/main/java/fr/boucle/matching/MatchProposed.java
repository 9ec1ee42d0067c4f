package fr.boucle.matching;

/** A match is strong enough to be shown to staff. */
public record MatchProposed(MatchId match) {}
