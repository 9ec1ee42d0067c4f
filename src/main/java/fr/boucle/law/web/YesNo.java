package fr.boucle.law.web;

import org.jspecify.annotations.Nullable;

/** What may also be left unsaid. */
enum YesNo {
    YES,
    NO;

    static @Nullable YesNo of(@Nullable Boolean said) {
        return said == null ? null : said ? YES : NO;
    }

    static @Nullable Boolean said(@Nullable YesNo chosen) {
        return chosen == null ? null : chosen == YES;
    }
}
