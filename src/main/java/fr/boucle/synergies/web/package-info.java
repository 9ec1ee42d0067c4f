/** The pages of synergies. */
@NullMarked
package fr.boucle.synergies.web;

import org.jspecify.annotations.NullMarked;
