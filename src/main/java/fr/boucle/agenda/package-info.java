/** The club's meetings: announced, changed, called off; and who comes. The word <em>event</em> alone is kept for domain events. */
@ApplicationModule(allowedDependencies = {"territory", "companies"})
@NullMarked
package fr.boucle.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
