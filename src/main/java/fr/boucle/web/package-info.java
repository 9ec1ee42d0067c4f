/** The kit that every page is built with: frame, messages, errors, forms sent once. Knows no domain. */
@NullMarked
package fr.boucle.web;

import org.jspecify.annotations.NullMarked;
