package fr.boucle.matching;

/** How a company takes a suggestion. */
public enum Stance {
    INTERESTED,
    NOT_FOR_US
}
