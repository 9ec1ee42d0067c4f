package fr.boucle.catalogue;

import java.util.List;

/**
 * A waste code that may fit a text, and why; a person confirms it, it is never applied by itself.
 *
 * @param twins entries of the other kind, which take its place or which it takes according to what the waste contains
 * @param instead where it is a last resort, the entries beside it to read first
 */
public record CodeSuggestion(
        WasteCode code, Fit fit, List<Reason> reasons, List<WasteCode> twins, List<WasteCode> instead) {

    /** How well it fits, in words: a percentage would pretend to be measured. */
    public enum Fit {
        GOOD,
        POSSIBLE,
        WEAK
    }

    /**
     * Why it is suggested.
     *
     * @param subject a concept's id, a sub-chapter or nothing, by kind
     * @param said the words of the text, or the day of a correction
     */
    public record Reason(Kind kind, String subject, String said) {
        /** What it rests on. */
        public enum Kind {
            CORRECTED,
            CONCEPT,
            WORDS,
            ORIGIN
        }
    }
}
