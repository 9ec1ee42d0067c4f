package fr.boucle.agenda;

/** Somebody has a place: at once, from the waiting list, or asked for the letter again. */
public record RegistrationConfirmed(RegistrationId registration) {}
