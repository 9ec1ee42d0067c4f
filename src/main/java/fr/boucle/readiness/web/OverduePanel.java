package fr.boucle.readiness.web;

import fr.boucle.kernel.Actor;
import fr.boucle.readiness.Risks;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Measures against risks that should have been taken by now, on the desk of the officers who follow the synergy. */
@Component
class OverduePanel implements Panel {
    private final Risks risks;

    OverduePanel(Risks risks) {
        this.risks = risks;
    }

    @Override
    public Set<String> places() {
        return Set.of("desk");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var overdue = risks.overdue(actor);
        return overdue.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("readiness/_overdue :: panel", 20, Map.of("overdue", overdue)));
    }
}
