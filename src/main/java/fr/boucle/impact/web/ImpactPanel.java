package fr.boucle.impact.web;

import fr.boucle.impact.Ledger;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a synergy is worth so far, on its page, for those who work on it. */
@Component
class ImpactPanel implements Panel {
    private static final int LATE = 50;
    private static final int SHOWN = 4;

    private final Synergies synergies;
    private final Ledger ledger;
    private final LineTelling telling;

    ImpactPanel(Synergies synergies, Ledger ledger, LineTelling telling) {
        this.synergies = synergies;
        this.ledger = ledger;
        this.telling = telling;
    }

    @Override
    public Set<String> places() {
        return Set.of("synergy");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var synergy = synergies.seenBy(SynergyId.of(id), actor);
        var rows = telling.rows(ledger.of(synergy.id(), actor), actor, LocaleContextHolder.getLocale()).stream()
                .filter(LineTelling.Row::counts)
                .limit(SHOWN)
                .toList();
        if (synergy.reached() == Stage.IDEA || rows.isEmpty() && !synergy.isWorkedOnBy(actor)) {
            return Optional.empty();
        }
        return Optional.of(new Part("impact/_panel :: panel", LATE, Map.of("rows", rows, "synergy", synergy.id())));
    }
}
