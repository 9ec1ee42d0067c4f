/** The pages of limits, samples and verdicts. */
@NullMarked
package fr.boucle.quality.web;

import org.jspecify.annotations.NullMarked;
