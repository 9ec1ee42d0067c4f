package fr.boucle.listings;

/** Why staff look at a listing before it is shown. */
public enum HoldReason {
    COMPANY_WAITS,
    HAZARDOUS,
    POP,
    DANGEROUS_WORDS,
    DANGEROUS_CODE,
    STAFF
}
