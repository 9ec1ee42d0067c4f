package fr.boucle.agenda;

/** A club event is called off; whoever registered should hear of it. */
public record ClubEventCancelled(ClubEventId event) {}
