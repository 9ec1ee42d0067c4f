/** The pages of the agenda. */
@NullMarked
package fr.boucle.agenda.web;

import org.jspecify.annotations.NullMarked;
