package fr.boucle.companies;

import fr.boucle.catalogue.Treatment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company as it is meant to be.
 *
 * @param activity a NAF sub-class
 * @param headcount people, null when not told
 */
public record CompanyDraft(
        String name,
        Identifier identifier,
        @Nullable String activity,
        @Nullable Integer headcount,
        String summary,
        @Nullable String website,
        Set<Treatment> treatments) {}
