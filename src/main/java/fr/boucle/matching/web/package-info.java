/** The pages of matches: what fits a listing, and staff's look at one pair. */
@NullMarked
package fr.boucle.matching.web;

import org.jspecify.annotations.NullMarked;
