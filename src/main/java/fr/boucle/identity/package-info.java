/** Who signs in: accounts, their proofs, and the record of what was done. Knows no company. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.boucle.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
