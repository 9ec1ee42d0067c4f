/**
 * Contracts between the parties of a synergy, written from what the synergy already knows.
 *
 * <p><b>The model.</b> A {@link fr.boucle.contracts.ContractKind} has {@link fr.boucle.contracts.Clause}s: the product
 * brings them in three languages, a territory may change its own. They are filled from the synergy's data into a
 * {@link fr.boucle.contracts.Draft}; what nobody has entered stays a marked blank. Whoever works on the synergy edits the
 * clauses and keeps a {@link fr.boucle.contracts.ContractVersion}. A {@link fr.boucle.contracts.SignedCopy} may be added.
 *
 * <p><b>Invariants.</b> No contract before everybody's yes. Versions are only added. Parties and the officers who follow the
 * synergy read them, nobody else. A draft never says that an exchange is legal: a lawyer must read it.
 */
@ApplicationModule(
        allowedDependencies = {
            "territory",
            "catalogue",
            "files",
            "companies",
            "identity",
            "listings",
            "synergies",
            "proposals",
            "quality"
        })
@NullMarked
package fr.boucle.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
