/** The pages of the shared vocabulary. */
@NullMarked
package fr.boucle.catalogue.web;

import org.jspecify.annotations.NullMarked;
