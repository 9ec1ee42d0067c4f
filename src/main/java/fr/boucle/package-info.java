/** The application itself, and the PostgreSQL that it brings along when none is named. */
@NullMarked
package fr.boucle;

import org.jspecify.annotations.NullMarked;
