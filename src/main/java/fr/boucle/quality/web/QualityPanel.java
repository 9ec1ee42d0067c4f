package fr.boucle.quality.web;

import fr.boucle.kernel.Actor;
import fr.boucle.quality.QualityLoop;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The limits in force and the last sample, on the page of their synergy; what is shared has no quality of its own. */
@Component
class QualityPanel implements Panel {
    private static final int AFTER_PROPOSALS = 20;

    private final QualityLoop quality;
    private final Synergies synergies;
    private final QualityTelling telling;

    QualityPanel(QualityLoop quality, Synergies synergies, QualityTelling telling) {
        this.quality = quality;
        this.synergies = synergies;
        this.telling = telling;
    }

    @Override
    public Set<String> places() {
        return Set.of("synergy");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var synergy = synergies.seenBy(SynergyId.of(id), actor);
        if (synergy.reached() == Stage.IDEA
                || !synergy.isOpenTo(actor)
                || synergy.pool().isPresent()) {
            return Optional.empty();
        }
        var tolerances = quality.tolerances(synergy.id(), actor);
        var rows = telling.rows(quality.samples(synergy.id(), actor), tolerances);
        return Optional.of(new Part(
                "quality/_quality :: panel",
                AFTER_PROPOSALS,
                Map.of(
                        "tolerances", tolerances.stream().limit(1).toList(),
                        "rows", rows.stream().limit(1).toList(),
                        "synergy", synergy.id())));
    }
}
