/** The exports: one for each company, five for the staff of a territory. */
@NullMarked
package fr.boucle.reporting.web;

import org.jspecify.annotations.NullMarked;
