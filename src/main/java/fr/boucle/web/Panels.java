package fr.boucle.web;

import fr.boucle.kernel.Actor;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module what it contributes to a page. */
@Component
public class Panels {
    private final ObjectProvider<Panel> panels;

    Panels(ObjectProvider<Panel> panels) {
        this.panels = panels;
    }

    /**
     * What the panels that know this place show there of the thing with this id, in their order. All in one transaction: what
     * one has read of the thing the next need not read again. Not a read-only one: a look at what is veiled is written down.
     */
    @Transactional
    public List<Panel.Part> at(String place, Object id, Actor actor) {
        return panels.stream()
                .filter(panel -> panel.places().contains(place))
                .flatMap(panel -> panel.of(place, id.toString(), actor).stream())
                .sorted(Comparator.comparingInt(Panel.Part::order))
                .toList();
    }
}
