package fr.boucle.proposals.web;

import fr.boucle.kernel.Actor;
import fr.boucle.proposals.Proposals;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The terms that lie on the table, on the page of their synergy. */
@Component
class ProposalPanel implements Panel {
    private static final int EARLY = 10;

    private final Proposals proposals;
    private final Synergies synergies;
    private final ProposalTelling telling;

    ProposalPanel(Proposals proposals, Synergies synergies, ProposalTelling telling) {
        this.proposals = proposals;
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
        var rows = telling.rows(proposals.of(synergy.id(), actor), synergy, actor);
        boolean open = Proposals.isOpenTo(synergy, actor);
        if (rows.isEmpty() && !open) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                "proposals/_proposal :: panel",
                EARLY,
                Map.of("rows", rows.stream().limit(1).toList(), "open", open, "synergy", synergy.id())));
    }
}
