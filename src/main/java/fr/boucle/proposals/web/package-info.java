/** The pages on which parties put terms to one another. */
@NullMarked
package fr.boucle.proposals.web;

import org.jspecify.annotations.NullMarked;
