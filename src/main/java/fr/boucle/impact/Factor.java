package fr.boucle.impact;

import fr.boucle.kernel.RuleViolation;
import java.util.List;
import java.util.Locale;

/**
 * What a tonne of something emits when it is made, treated, prepared or moved, or a convention where nobody knows better.
 *
 * @param concepts of the resource graph for which it is the usual one; {@code *} for all that has no nearer one
 * @param version 0 as the product brings it, then counted up with each change in a territory
 */
public record Factor(
        String id,
        Kind kind,
        List<String> concepts,
        String fr,
        String en,
        String unit,
        Range value,
        Origin origin,
        int version) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** What a factor says. */
    public enum Kind {
        VIRGIN,
        LANDFILL,
        INCINERATION,
        DISPOSAL,
        RECYCLING,
        PREPARATION,
        TRANSPORT,
        REPLACEMENT,
        EMPTY_RETURN
    }

    /**
     * Where the figure comes from.
     *
     * @param sourceId the ids of the elements at the source
     * @param validUntil as the source says, empty where it does not
     */
    public record Origin(
            String source, String sourceId, int year, String validUntil, String licence, String noteFr, String noteEn) {
        public Origin {
            if (source.isBlank()) {
                throw new RuleViolation("form.required").at("source");
            }
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new RuleViolation("impact.factor.year").at("year");
            }
        }

        public String note(Locale language) {
            return language.getLanguage().equals("fr") ? noteFr : noteEn;
        }
    }

    Factor changed(Range other, Origin from, int next) {
        return new Factor(id, kind, concepts, fr, en, unit, other, from, next);
    }

    public String label(Locale language) {
        return language.getLanguage().equals("fr") ? fr : en;
    }
}
