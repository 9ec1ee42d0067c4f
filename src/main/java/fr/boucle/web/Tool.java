package fr.boucle.web;

import fr.boucle.kernel.Actor;

/** A small link at the right of the menu that counts what waits, contributed as a bean: the inbox is one. */
public interface Tool {
    String path();

    /** A message key. */
    String label();

    /** A name of the kit's icons. */
    String icon();

    boolean isShownTo(Actor actor);

    /** How much waits; nothing is printed for zero. */
    int count(Actor actor);
}
