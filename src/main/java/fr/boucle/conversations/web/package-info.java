/** The pages of conversations. */
@NullMarked
package fr.boucle.conversations.web;

import org.jspecify.annotations.NullMarked;
