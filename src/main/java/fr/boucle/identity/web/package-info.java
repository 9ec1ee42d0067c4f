/** Signing up, signing in, choosing a hat; and the gate that every request passes. */
@NullMarked
package fr.boucle.identity.web;

import org.jspecify.annotations.NullMarked;
