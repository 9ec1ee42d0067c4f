/** The pages of contracts and of their templates. */
@NullMarked
package fr.boucle.contracts.web;

import org.jspecify.annotations.NullMarked;
