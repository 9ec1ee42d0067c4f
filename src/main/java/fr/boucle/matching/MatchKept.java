package fr.boucle.matching;

/** Staff kept a match: a synergy has been opened from it. */
public record MatchKept(MatchId match) {}
