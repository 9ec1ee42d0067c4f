/** The inbox, and the sample's outbox. */
@NullMarked
package fr.boucle.notifications.web;

import org.jspecify.annotations.NullMarked;
