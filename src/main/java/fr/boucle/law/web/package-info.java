/** The pages of the law of a synergy. */
@NullMarked
package fr.boucle.law.web;

import org.jspecify.annotations.NullMarked;
