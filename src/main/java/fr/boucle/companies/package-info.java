/** Firms, their sites and people, and who acts for whom: the hats are made here. */
@ApplicationModule(allowedDependencies = {"territory", "catalogue", "identity"})
@NullMarked
package fr.boucle.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
