/** The shared vocabulary of what is exchanged: materials and their uses, waste codes, activities, treatments. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.boucle.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
