/** The few words that every room of the house shares. No Spring, no rules of one module. */
@NullMarked
package fr.boucle.kernel;

import org.jspecify.annotations.NullMarked;
