package fr.boucle.web;

import fr.boucle.kernel.Actor;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module what it contributes to a page. */
@Component
public class Panels {
    private final ObjectProvider<Panel> panels;

    Panels(ObjectProvider<Panel> panels) {
        this.panels = panels;
    }

    /** What the panels that know this place show there of the thing with this id, in their order. */
    public List<Panel.Part> at(String place, Object id, Actor actor) {
        return panels.stream()
                .filter(panel -> panel.places().contains(place))
                .flatMap(panel -> panel.of(place, id.toString(), actor).stream())
                .sorted(Comparator.comparingInt(Panel.Part::order))
                .toList();
    }
}
