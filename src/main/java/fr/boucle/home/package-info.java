/** The front door: the home page of each hat, and the pages that hardly ever change. Nothing public. */
@ApplicationModule(allowedDependencies = {"territory", "catalogue", "companies", "listings", "synergies"})
@NullMarked
package fr.boucle.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
