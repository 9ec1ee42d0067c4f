package fr.boucle.web;

import fr.boucle.kernel.Actor;
import java.util.function.Predicate;

/**
 * A place in the main menu, contributed as a bean by the module that owns it.
 *
 * @param label a message key
 * @param order from left to right
 * @param shownTo who finds it in the menu; whether they may enter is decided by the route table
 */
public record NavItem(String path, String label, int order, Predicate<Actor> shownTo) {}
