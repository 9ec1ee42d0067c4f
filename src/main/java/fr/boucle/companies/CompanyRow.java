package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;
import org.jspecify.annotations.Nullable;

/** One line of the directory. */
public record CompanyRow(
        CompanyId id,
        String name,
        @Nullable String activity,
        String summary,
        boolean claimed,
        @Nullable String commune) {}
