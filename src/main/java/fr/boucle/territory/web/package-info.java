/** The pages of territories, and the territory of each request. */
@NullMarked
package fr.boucle.territory.web;

import org.jspecify.annotations.NullMarked;
