package fr.boucle.agenda;

/** Somebody is on the waiting list of a full club event. */
public record RegistrationWaiting(RegistrationId registration) {}
