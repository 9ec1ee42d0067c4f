package fr.boucle.contracts.web;

import fr.boucle.contracts.Contracts;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The contracts that a synergy may have by now, on its page. */
@Component
class ContractPanel implements Panel {
    private final Synergies synergies;
    private final Contracts contracts;

    ContractPanel(Synergies synergies, Contracts contracts) {
        this.synergies = synergies;
        this.contracts = contracts;
    }

    @Override
    public Set<String> places() {
        return Set.of("synergy");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var synergy = synergies.seenBy(SynergyId.of(id), actor);
        var kinds = Contracts.offered(synergy, actor);
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "contracts/_clauses :: panel",
                        30,
                        Map.of(
                                "kinds",
                                kinds,
                                "synergy",
                                synergy.id(),
                                "copies",
                                contracts.copies(synergy.id(), actor).size())));
    }
}
