package fr.boucle.law;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import org.springframework.stereotype.Component;

/** Who may read and write the law of a synergy: nobody before everybody's yes, and nobody of what is only shared. */
@Component
class Access {
    private final Synergies synergies;

    Access(Synergies synergies) {
        this.synergies = synergies;
    }

    /** For its parties and the officers who follow it, also after its end. */
    Synergy read(SynergyId id, Actor actor) {
        var synergy = synergies.seenBy(id, actor);
        if (!isOpen(synergy) || !synergy.isOpenTo(actor)) {
            throw new NotFound("synergy", id);
        }
        return synergy;
    }

    Synergy write(SynergyId id, Actor actor) {
        var synergy = read(id, actor);
        if (!synergy.isWorkedOnBy(actor)) {
            throw new NotFound("synergy", id);
        }
        return synergy;
    }

    private static boolean isOpen(Synergy synergy) {
        return synergy.reached() != Stage.IDEA && synergy.pool().isEmpty();
    }
}
