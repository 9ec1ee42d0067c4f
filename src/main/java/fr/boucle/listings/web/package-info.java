/** The pages of offers and needs. */
@NullMarked
package fr.boucle.listings.web;

import org.jspecify.annotations.NullMarked;
