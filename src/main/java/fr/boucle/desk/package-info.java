/** The staff's desk: what waits for them today. Nothing public. */
@ApplicationModule(
        allowedDependencies = {
            "territory",
            "identity",
            "companies",
            "listings",
            "matching",
            "conversations",
            "synergies"
        })
@NullMarked
package fr.boucle.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
