/** Territories: their municipalities, their settings, and how far one place is from another. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.boucle.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
