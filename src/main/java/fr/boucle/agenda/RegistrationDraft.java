package fr.boucle.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to come.
 *
 * @param consents to be contacted about this club event, and nothing else
 */
public record RegistrationDraft(
        String name, String email, @Nullable String company, boolean consents) {}
