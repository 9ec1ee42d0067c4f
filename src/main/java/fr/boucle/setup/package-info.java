/** The first run: a small believable territory, loaded through the same doors that people use. Nothing public. */
@ApplicationModule(
        allowedDependencies = {
            "territory",
            "catalogue",
            "identity",
            "companies",
            "listings",
            "agenda",
            "matching",
            "synergies",
            "conversations",
            "proposals",
            "quality",
            "impact"
        })
@NullMarked
package fr.boucle.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
