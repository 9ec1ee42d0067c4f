package fr.boucle.matching;

/** Why a match is refused. */
public enum MatchRefusal {
    WRONG_MATERIAL,
    QUALITY,
    QUANTITY,
    TIMING,
    TOO_FAR,
    HAZARD_OR_LAW,
    ALREADY_KNOWN,
    COMPETITOR,
    NO_CAPACITY,
    NOT_SERIOUS,
    OTHER
}
