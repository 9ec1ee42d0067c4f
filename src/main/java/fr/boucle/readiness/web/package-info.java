/** The pages of readiness and risks. */
@NullMarked
package fr.boucle.readiness.web;

import org.jspecify.annotations.NullMarked;
