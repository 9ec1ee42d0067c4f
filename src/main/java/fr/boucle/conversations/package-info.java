/**
 * Talk tied to a listing or a synergy by its id: who takes part, what was said, what each person has not read yet.
 *
 * <p>A synergy's conversation opens with the last yes, all names and contacts known; it is closed to a company that is out. On
 * a listing a company writes to its owner where both territories allow direct contact, else to the territory's team; there
 * contact details are masked, and an anonymous owner stays so. Officers who follow the subject read along. Nobody else
 * learns that a conversation exists.
 */
@ApplicationModule(allowedDependencies = {"territory", "files", "identity", "companies", "listings"})
@NullMarked
package fr.boucle.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
