package fr.boucle.law.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.law.Permits;
import fr.boucle.web.Panel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Permits that end soon, on the desk of the officers who follow their synergies. */
@Component
class PermitPanel implements Panel {
    private static final int FIRST = 10;

    private final Permits permits;
    private final Clock clock;

    PermitPanel(Permits permits, Clock clock) {
        this.permits = permits;
        this.clock = clock;
    }

    @Override
    public Set<String> places() {
        return Set.of("desk");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var ending = permits.ending(TerritoryId.of(id), actor);
        return ending.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "law/_panel :: ending", FIRST, Map.of("ending", ending, "today", LocalDate.now(clock))));
    }
}
