package fr.boucle.agenda;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A club event as one reader may see it.
 *
 * @param commune the municipality's name; blank when people only meet from afar
 * @param open whether one may register now
 * @param editable whether this reader may change it
 * @param onlineLink empty unless this reader has a place or is an officer
 * @param mine the reader's own registration, when one was made while signed in
 */
public record ClubEventView(
        ClubEvent event,
        String commune,
        Places places,
        boolean open,
        boolean editable,
        Optional<String> onlineLink,
        Optional<Registration> mine) {

    /** Where to go, in one line. */
    public String place() {
        return Stream.of(event.placeName(), event.address(), commune)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
