package fr.boucle.agenda;

/** A club event is announced: people may register. */
public record ClubEventPublished(ClubEventId event) {}
