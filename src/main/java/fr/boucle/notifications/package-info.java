/** Letters and the inbox: hears events, asks doors for the words, makes tokens when it writes. Nobody calls it. */
@ApplicationModule(
        allowedDependencies = {
            "territory",
            "identity",
            "companies",
            "listings",
            "agenda",
            "matching",
            "conversations",
            "synergies",
            "proposals"
        })
@NullMarked
package fr.boucle.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
