package fr.boucle.agenda;

import java.util.Optional;

/**
 * A registration with what its owner wants to know.
 *
 * @param position in the waiting list, from 1; 0 for whoever does not wait
 * @param onlineLink empty unless the place is confirmed
 */
public record RegistrationView(
        Registration registration, int position, ClubEventView event, Optional<String> onlineLink) {}
