package fr.boucle.contracts;

import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergy;
import java.util.EnumSet;
import java.util.Set;

/** What is agreed in writing: who keeps what secret, what is supplied, what is shared. */
public enum ContractKind {
    CONFIDENTIALITY,
    SUPPLY,
    SHARING;

    private static final Set<Stage> BEFORE_NEGOTIATION = EnumSet.of(Stage.IDEA, Stage.DISCUSSION);

    /** Secrecy from the discussion on, the rest from the negotiation on; nothing before everybody's yes. */
    public boolean isOpenFor(Synergy synergy) {
        return switch (this) {
            case CONFIDENTIALITY -> synergy.reached() != Stage.IDEA;
            case SUPPLY -> synergy.pool().isEmpty() && !BEFORE_NEGOTIATION.contains(synergy.reached());
            case SHARING -> synergy.pool().isPresent() && !BEFORE_NEGOTIATION.contains(synergy.reached());
        };
    }
}
