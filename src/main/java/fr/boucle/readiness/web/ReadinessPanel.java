package fr.boucle.readiness.web;

import fr.boucle.kernel.Actor;
import fr.boucle.readiness.Ratings;
import fr.boucle.readiness.Risks;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Panel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How ready a synergy is and its worst risks, on its page, for those who may know all of it. */
@Component
class ReadinessPanel implements Panel {
    private static final int LATE = 60;
    private static final int SHOWN = 3;

    private final Synergies synergies;
    private final Ratings ratings;
    private final Risks risks;
    private final StandingTelling telling;

    ReadinessPanel(Synergies synergies, Ratings ratings, Risks risks, StandingTelling telling) {
        this.synergies = synergies;
        this.ratings = ratings;
        this.risks = risks;
        this.telling = telling;
    }

    @Override
    public Set<String> places() {
        return Set.of("synergy");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var synergy = synergies.seenBy(SynergyId.of(id), actor);
        if (!Ratings.isShown(synergy, actor)) {
            return Optional.empty();
        }
        var standing = ratings.of(synergy.id(), actor);
        Map<String, Object> model = new HashMap<>();
        model.put("synergy", synergy.id());
        model.put("standing", standing);
        model.put("radar", telling.radar(standing, LocaleContextHolder.getLocale()));
        model.put("rows", telling.rows(standing, synergy));
        model.put(
                "risks",
                risks.of(synergy.id(), actor).stream()
                        .filter(each -> each.risk().state().isOpen())
                        .limit(SHOWN)
                        .toList());
        return Optional.of(new Part("readiness/_panel :: panel", LATE, model));
    }
}
