/**
 * From a kept match to a running exchange.
 *
 * <p><b>The model.</b> A {@link fr.boucle.synergies.Synergy} starts at IDEA with an owner, a next action and its origin.
 * It puts the blind question to each party: nobody learns the other's answer before all have answered. When all said
 * yes it moves by itself to DISCUSSION, and the contacts of each listing open to the other side. Later moves are
 * {@link fr.boucle.synergies.Move} (where to, by whom) and {@link fr.boucle.synergies.Requirement} (what it must have before);
 * every one is kept with who, when, from, to and why. What follows elsewhere is in {@code Consequences}: contacts, the
 * reservation of the offer, the pool. What the parties agree on stands in {@link fr.boucle.synergies.Agreement}, what came of
 * it in {@link fr.boucle.synergies.Delivery}.
 *
 * <p>A kept pool opens one synergy with all its companies. There a no takes out only its company, as long as two remain.
 * A kept chain opens one with who gives, who transforms and who takes; there a single no stops it.
 *
 * <p><b>Invariants.</b> One synergy for one match or pool. A no moves it to LOST and takes the contacts back; a revival keeps
 * the history. Two people who act at once never both win: an act locks the synergy's row, and a move names the stage that its
 * reader saw. Of two takers of the last tonnes the reservation lets one through.
 *
 * <p><b>Rejected.</b> Letting matching hear of synergies: keeping a match and opening its synergy happen in one
 * transaction, by one call downwards.
 */
@ApplicationModule(
        allowedDependencies = {
            "territory",
            "catalogue",
            "companies",
            "listings",
            "matching",
            "conversations",
            "identity"
        })
@NullMarked
package fr.boucle.synergies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
