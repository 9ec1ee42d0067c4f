package fr.boucle.synergies;

import fr.boucle.kernel.CompanyId;
import fr.boucle.matching.MatchRefusal;
import org.jspecify.annotations.Nullable;

/** An answer to the blind question, and for which company. */
record Said(
        CompanyId company,
        Answer answer,
        @Nullable MatchRefusal reason,
        @Nullable String remark) {
    /** What is written down of the move that comes of it: of a loss the reason. */
    @Nullable
    Step step(Stage to) {
        return to == Stage.LOST ? new Step(Move.LOSE, reason == null ? null : reason.name(), null, null) : null;
    }
}
