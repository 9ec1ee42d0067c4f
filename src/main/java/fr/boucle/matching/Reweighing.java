package fr.boucle.matching;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Once a territory has other weights: what is still a suggestion is judged anew, and what rises is proposed. */
@Component
class Reweighing {
    private final WeightsInForce weights;
    private final WeighingTrial trial;
    private final Matchmaking matchmaking;
    private final Matches matches;
    private final MatchRepository rows;

    Reweighing(
            WeightsInForce weights,
            WeighingTrial trial,
            Matchmaking matchmaking,
            Matches matches,
            MatchRepository rows) {
        this.weights = weights;
        this.trial = trial;
        this.matchmaking = matchmaking;
        this.matches = matches;
        this.rows = rows;
    }

    @ApplicationModuleListener
    void on(WeightsChanged changed) {
        weights.reread();
        rows.lockProposals(); // before any row is read
        rows.openFrom(changed.territory()).forEach(row -> matches.explain(row).ifPresent(row::refresh));
        trial.some(changed.territory()).forEach(each -> matchmaking.propose(each.id()));
    }
}
