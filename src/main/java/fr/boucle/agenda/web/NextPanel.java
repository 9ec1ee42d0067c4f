package fr.boucle.agenda.web;

import fr.boucle.agenda.Agenda;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The next club events on the front page; without any the page says nothing of the agenda. */
@Component
class NextPanel implements Panel {
    private static final int MOST = 3;

    private final Agenda agenda;

    NextPanel(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public Set<String> places() {
        return Set.of("home");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var next = agenda.upcoming(TerritoryId.of(id), PageRequest.of(0, MOST), actor);
        return next.hasContent()
                ? Optional.of(new Part("agenda/_next :: panel", 20, Map.of("events", next.getContent())))
                : Optional.empty();
    }
}
