package fr.boucle.web;

import java.util.Optional;

/** Whose site this is: what the frame prints at the top of every page. Implemented where territories are known. */
public interface Brand {
    /** The club's name, the first line of the mark. */
    String club();

    /** The place, its second line. */
    String place();

    /** The territory's colour as {@code #rrggbb}, when it set one. */
    Optional<String> colour();

    /** Where to write to the team. */
    String contact();
}
