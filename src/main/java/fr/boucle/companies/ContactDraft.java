package fr.boucle.companies;

import org.jspecify.annotations.Nullable;

/**
 * A contact as it is meant to be.
 *
 * @param source where the address comes from; whoever is written down may ask (GDPR, article 14)
 */
public record ContactDraft(
        String name,
        String function,
        @Nullable String email,
        @Nullable String telephone,
        String source) {}
