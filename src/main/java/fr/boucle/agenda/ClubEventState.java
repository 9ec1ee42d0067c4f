package fr.boucle.agenda;

/** Where a club event stands. A draft is for officers; a cancelled one stays readable, with its reason. */
public enum ClubEventState {
    DRAFT,
    PUBLISHED,
    CANCELLED
}
