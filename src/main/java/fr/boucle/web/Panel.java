package fr.boucle.web;

import fr.boucle.kernel.Actor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part that one module contributes to another's page, rendered on the server: the page names a place, each panel
 * that knows the place answers with a fragment and its model.
 */
public interface Panel {
    /** The place on a page, for example {@code listing} or {@code home}. */
    Set<String> places();

    /** The fragment for the thing with this id, or nothing to show. */
    Optional<Part> of(String place, String id, Actor actor);

    /** @param fragment a template fragment, {@code module/_name :: part}; it finds the model as {@code panel} */
    record Part(String fragment, int order, Map<String, Object> model) {}
}
