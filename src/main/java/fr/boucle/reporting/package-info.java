/** What leaves the house as files: a company's own records, and the lists of a territory. Nothing public. */
@ApplicationModule(
        allowedDependencies = {"territory", "catalogue", "identity", "companies", "listings", "matching", "synergies"})
@NullMarked
package fr.boucle.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
