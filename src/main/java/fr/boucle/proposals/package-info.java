/**
 * Terms that the parties of a synergy put to one another until all accept.
 *
 * <p><b>The model.</b> A {@link fr.boucle.proposals.Proposal} is one party's {@link fr.boucle.proposals.Terms}; each of the
 * others accepts it, refuses it with a reason, or asks for changes. What all accepted becomes the agreement of the synergy.
 *
 * <p><b>Invariants.</b> Of a synergy's proposals only the last is on the table. It is never changed: who asks for changes gets
 * another one. Each party replies once, and nobody to its own.
 *
 * <p><b>Rejected.</b> Terms as a stage of the synergy: they are talked over in any stage from the discussion on, also again.
 */
@ApplicationModule(allowedDependencies = {"companies", "identity", "listings", "synergies"})
@NullMarked
package fr.boucle.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
