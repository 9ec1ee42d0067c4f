package fr.boucle.impact;

import fr.boucle.synergies.Stage;
import fr.boucle.synergies.SynergyMoved;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Estimates what a synergy should bring as soon as quantity and distance are agreed; takes it back when it is lost. */
@Component
class EstimateUpkeep {
    private final Declarations declarations;

    EstimateUpkeep(Declarations declarations) {
        this.declarations = declarations;
    }

    @ApplicationModuleListener
    void on(SynergyMoved moved) {
        if (moved.to() == Stage.NEGOTIATION) {
            declarations.estimateFirst(moved.synergy());
        } else if (moved.to() == Stage.LOST) {
            declarations.takeBack(moved.synergy());
        }
    }
}
