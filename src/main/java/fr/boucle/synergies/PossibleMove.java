package fr.boucle.synergies;

import fr.boucle.kernel.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A move that somebody may ask for where a synergy stands.
 *
 * @param missing what it must have before; empty where it can move now
 */
public record PossibleMove(Move move, Stage to, List<Requirement> missing) {
    static List<PossibleMove> of(Synergy synergy, Actor actor) {
        return Arrays.stream(Move.values())
                .filter(move -> isOpenTo(actor, move, synergy))
                .flatMap(move ->
                        to(move, synergy).stream().map(to -> new PossibleMove(move, to, missing(move, synergy))))
                .toList();
    }

    /** Officers who follow the synergy may ask for any move, its parties' people for most. */
    static boolean isOpenTo(Actor actor, Move move, Synergy synergy) {
        return synergy.isFollowedBy(actor) || move.isForParties(synergy.reached()) && synergy.isPartyTo(actor);
    }

    static Optional<Stage> to(Move move, Synergy synergy) {
        return move.leadsTo(synergy.stage(), synergy.reached());
    }

    static List<Requirement> missing(Move move, Synergy synergy) {
        var asked = move.isForward()
                ? Requirement.toEnter(to(move, synergy), synergy.pool().isPresent())
                : List.<Requirement>of();
        return asked.stream().filter(each -> !each.isMetBy(synergy)).toList();
    }

    public boolean isReady() {
        return missing.isEmpty();
    }
}
