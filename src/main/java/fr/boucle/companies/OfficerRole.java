package fr.boucle.companies;

/** What an officer does for a territory. */
public enum OfficerRole {
    STAFF,
    ORGANISER
}
