package fr.boucle.reporting.web;

import fr.boucle.kernel.Actor;
import fr.boucle.reporting.Conversions;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On the cockpit: what became of synergies by how they were found, and by club event. */
@Component
class ConversionPanel implements Panel {
    private static final int FIRST = 10;

    private final Conversions conversions;

    ConversionPanel(Conversions conversions) {
        this.conversions = conversions;
    }

    @Override
    public Set<String> places() {
        return Set.of("cockpit");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var sources = conversions.bySource(actor);
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "reporting/_conversions :: panel",
                        FIRST,
                        Map.of("sources", sources, "workshops", conversions.byWorkshop(actor))));
    }
}
