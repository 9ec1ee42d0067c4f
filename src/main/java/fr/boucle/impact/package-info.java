/**
 * The ledger of what synergies are worth.
 *
 * <p><b>The model.</b> A {@link fr.boucle.impact.LedgerLine} says how much of one {@link fr.boucle.impact.Indicator} one
 * synergy brought in a period: low, central and high, how well it is proven, and the {@link fr.boucle.impact.Workings}
 * from which anybody can reckon it again, with each factor as it was that day. What is only assumed (what became of the
 * thing before, what it replaces, prices) is an {@link fr.boucle.impact.Assumption}, kept in all its versions.
 *
 * <p><b>Invariants.</b> An amount is never changed: a correction is a new line that the old one points to. A negative
 * result stays negative. A synergy counts once, in the territory where it is received; of the lines that say the same of
 * the same days only the best proven one counts. Shares of companies add up to 1. Nobody verifies what they declared.
 *
 * <p><b>Rejected.</b> Totals kept in a table: they would have to be corrected with every line; they are read from the
 * lines, synergy by synergy, in bounded memory.
 */
@ApplicationModule(
        allowedDependencies = {"territory", "catalogue", "files", "identity", "companies", "listings", "synergies"})
@NullMarked
package fr.boucle.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
