/** The pages of the impact ledger. */
@NullMarked
package fr.boucle.impact.web;

import org.jspecify.annotations.NullMarked;
