package fr.boucle.matching.web;

import java.util.List;
import java.util.Locale;

/**
 * An explanation in a reader's words, ready to print.
 *
 * @param bar the whole score as one bar
 * @param weak little links what is offered to what is needed
 */
record Told(int score, int possible, int missing, Bar bar, List<Line> lines, boolean weak) {

    /** One criterion: its points, its bar, its sentence. */
    record Line(String criterion, int won, int open, int of, Bar bar, String why) {}

    /** A concept found in a text, the words that gave it away, and how sure it is. */
    record Concept(String name, String evidence, boolean denied, Bar bar) {}

    /** Lengths in percent of the longest bar. */
    record Bar(String won, String open, String of) {
        static Bar of(int won, int open, int of, int longest) {
            return new Bar(percent(won, longest), percent(open, longest), percent(of, longest));
        }

        private static String percent(int points, int longest) {
            return String.format(Locale.ROOT, "%.2f%%", 100.0 * points / longest);
        }
    }

    /** Nothing more could be won by an answer that is missing. */
    public boolean isComplete() {
        return missing == 0;
    }
}
