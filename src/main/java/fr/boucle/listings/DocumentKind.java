package fr.boucle.listings;

/** What a document of a listing is good for. */
public enum DocumentKind {
    ANALYSIS,
    SAFETY_SHEET,
    SPECIFICATION,
    OTHER
}
