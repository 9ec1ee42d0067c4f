/** Offers and needs: how they are published, held, reserved and ended, and who may read which of their facts. */
@ApplicationModule(allowedDependencies = {"territory", "catalogue", "files", "companies"})
@NullMarked
package fr.boucle.listings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
