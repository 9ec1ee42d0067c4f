/** The desk's page. */
@NullMarked
package fr.boucle.desk.web;

import org.jspecify.annotations.NullMarked;
