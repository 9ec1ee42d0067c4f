/**
 * What the law asks about a synergy, and the papers that its waste needs.
 *
 * <p><b>The model.</b> The legal status that the parties agreed on opens a checklist of {@link fr.boucle.law.Condition}s;
 * each is answered by a party or an officer with a {@link fr.boucle.law.LegalAnswer}, and evidence. A waste also needs
 * the {@link fr.boucle.law.Permit}s of who carries or trades it and its {@link fr.boucle.law.Particulars}. From all that
 * {@link fr.boucle.law.Papers} makes lines for the national registers and the input of a consignment note.
 *
 * <p><b>Invariants.</b> Nothing here judges: it says what is answered, by whom, when, and what is open. Nothing is
 * overwritten: answers, permits and particulars are added. A paper leaves only when no {@link fr.boucle.law.PaperRule}
 * is broken; its id is the delivery's, so that it counts once however often it is handed in. Nothing is sent anywhere.
 * All is closed until everybody said yes.
 *
 * <p><b>Rejected.</b> Keeping the lines themselves: they are made anew from what is known, and only a fingerprint is
 * kept, to know whether the next one corrects.
 */
@ApplicationModule(
        allowedDependencies = {"territory", "catalogue", "files", "identity", "companies", "listings", "synergies"})
@NullMarked
package fr.boucle.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
