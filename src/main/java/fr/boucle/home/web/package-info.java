/** Help, legal notice, privacy, terms, contact, the accessibility declaration, and two files that machines ask for. */
@NullMarked
package fr.boucle.home.web;

import org.jspecify.annotations.NullMarked;
